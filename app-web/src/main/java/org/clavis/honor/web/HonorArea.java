package org.clavis.honor.web;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.access.Register.HONORS;
import static org.clavis.access.Register.HONOR_APPLICATIONS;
import static org.clavis.access.Register.HONOR_RULES;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Register.PERSON;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.TenantLevel;

/** The pages about honors that somebody may open, as tabs of the area. */
@Named
@RequestScoped
public class HonorArea {
    /** Years are counted from what these Registers hold. */
    private static final List<Register> COUNTED = List.of(HONORS, PERSON, MEMBERSHIP, ACTIVITY);

    private static final List<Register> APPLICATIONS = List.of(HONOR_APPLICATIONS);

    /** Only a federation receives applications. */
    private static final Set<String> FEDERAL = Set.of("inbox", "statistics");

    /** In the order of the tabs. */
    private static final List<Place> PLACES = List.of(
            new Place("proposals", COUNTED, READ),
            new Place("forecast", COUNTED, READ),
            new Place("applications", APPLICATIONS, READ),
            new Place("inbox", APPLICATIONS, READ),
            new Place("orders", APPLICATIONS, READ),
            new Place("papers", APPLICATIONS, READ),
            new Place("certificates", APPLICATIONS, READ),
            new Place("statistics", APPLICATIONS, READ),
            new Place("rules", List.of(HONOR_RULES), READ),
            new Place("templates", List.of(HONOR_RULES), READ),
            new Place("setup", COUNTED, WRITE),
            new Place("import", List.of(HONORS, PERSON), WRITE),
            new Place("file", APPLICATIONS, READ));

    @Inject
    private HttpServletRequest request;

    @Inject
    private Federations federations;

    /**
     * A page of the area.
     *
     * @param page its name; pages whose name it begins with belong to it, such as {@code rule} to {@code rules}, and
     *     pages that go on after a hyphen, such as {@code inbox-item} to {@code inbox}
     * @param registers those that must be readable
     * @param right the right to the first of them
     */
    private record Place(String page, List<Register> registers, Right right) {
        boolean shows(String here) {
            return page.startsWith(here) || here.startsWith(page + '-');
        }

        boolean isOpen() {
            return Access.may(registers.get(0), right)
                    && registers.stream().allMatch(register -> Access.may(register, READ));
        }
    }

    /** A tab; its text is {@code honor.area.<page>}. */
    public record Tab(String page, boolean current) {}

    public List<Tab> getTabs() {
        String path = request.getServletPath();
        String here = path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", "");
        return open().map(place -> new Tab(place.page, place.shows(here))).toList();
    }

    private Stream<Place> open() {
        boolean federation = federations.own().level() != TenantLevel.CLUB;
        return PLACES.stream().filter(place -> place.isOpen() && (federation || !FEDERAL.contains(place.page)));
    }
}
