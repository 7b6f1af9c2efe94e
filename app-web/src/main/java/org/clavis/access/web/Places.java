package org.clavis.access.web;

import static org.clavis.access.Right.READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.TenantLevel;

/** The pages of an area that somebody may open, for its tabs and for the way into it. */
@RequestScoped
public class Places {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Federations federations;

    /**
     * A page of an area.
     *
     * @param page its name; pages whose name it begins with belong to it, such as {@code rule} to {@code rules}, and
     *     pages that go on after a hyphen, such as {@code inbox-item} to {@code inbox}
     * @param registers those that must be readable
     * @param right the right to the first of them
     * @param federal whether only a federation has it
     */
    public record Place(String page, List<Register> registers, Right right, boolean federal) {
        /** One that clubs have too. */
        public static Place of(String page, List<Register> registers, Right right) {
            return new Place(page, registers, right, false);
        }

        /** One that only federations have. */
        public static Place federal(String page, List<Register> registers, Right right) {
            return new Place(page, registers, right, true);
        }

        private boolean shows(String here) {
            return page.startsWith(here) || here.startsWith(page + '-');
        }

        private boolean isOpen() {
            return Access.may(registers.get(0), right)
                    && registers.stream().allMatch(register -> Access.may(register, READ));
        }
    }

    /** A tab. */
    public record Tab(String page, boolean current) {}

    public List<Tab> tabs(List<Place> places) {
        String path = request.getServletPath();
        String here = path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", "");
        return open(places).stream()
                .map(place -> new Tab(place.page, place.shows(here)))
                .toList();
    }

    /** Name of the first page that is open. */
    public Optional<String> first(List<Place> places) {
        return open(places).stream().map(Place::page).findFirst();
    }

    private List<Place> open(List<Place> places) {
        boolean federation = federations.own().level() != TenantLevel.CLUB;
        return places.stream()
                .filter(place -> place.isOpen() && (federation || !place.federal))
                .toList();
    }
}
