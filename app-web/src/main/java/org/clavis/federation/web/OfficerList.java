package org.clavis.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clavis.federation.Officer;
import org.clavis.federation.OfficerFilter;
import org.clavis.federation.Officers;
import org.clavis.member.entity.Office;
import org.clavis.shared.web.PageAddress;
import org.clavis.shared.web.PageTexts;
import org.clavis.tenant.entity.TenantLevel;

/** Office holders of the organisations below, as the address narrows them. */
@Named
@RequestScoped
public class OfficerList {
    /** As many as somebody reads; files hold all. */
    private static final int SHOWN = 200;

    @Inject
    private Officers officers;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageTexts text;

    private PageAddress address = new PageAddress("", Map.of());
    private List<Officer> found = List.of();

    @PostConstruct
    void read() {
        address = PageAddress.of(request);
        found = officers.list(filter());
    }

    OfficerFilter filter() {
        return new OfficerFilter(
                Set.copyOf(address.constants("office", Office.class)),
                address.one("q").orElse(""),
                address.constants("level", TenantLevel.class).stream()
                        .findFirst()
                        .orElse(null),
                address.one("via").orElse(null));
    }

    public List<Officer> getShown() {
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    public int getTotal() {
        return found.size();
    }

    /** How many letters would arrive. */
    public long getReachable() {
        return found.stream().filter(Officer::hasAddress).count();
    }

    public List<Office> getOffices() {
        return List.of(Office.values());
    }

    public List<TenantLevel> getLevels() {
        return List.of(TenantLevel.values());
    }

    public String asked(String name) {
        return address.one(name).orElse("");
    }

    public boolean isNarrowed() {
        return !address.parameters().isEmpty();
    }

    /** What the club calls the offices, or what they are called everywhere. */
    public String offices(Officer officer) {
        return officer.held().stream()
                .map(held -> Objects.requireNonNullElseGet(held.label(), () -> text.name(held.office())))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
