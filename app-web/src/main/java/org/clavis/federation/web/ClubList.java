package org.clavis.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clavis.club.Affiliate;
import org.clavis.club.entity.Whereabouts;
import org.clavis.federation.ClubEntry;
import org.clavis.federation.ClubFilter;
import org.clavis.federation.Clubs;
import org.clavis.shared.web.PageAddress;
import org.clavis.shared.web.PageTexts;
import org.clavis.tenant.entity.TenantLevel;

/** The organisations below, as the address narrows them. */
@Named
@RequestScoped
public class ClubList {
    @Inject
    private Clubs clubs;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageTexts text;

    private PageAddress address = new PageAddress("", Map.of());
    private List<ClubEntry> entries = List.of();

    @PostConstruct
    void read() {
        address = PageAddress.of(request);
        entries = clubs.list(ClubsQuery.of(address));
    }

    public List<ClubEntry> getEntries() {
        return entries;
    }

    /** Direct children, for the choice of whom somebody belongs to us over. */
    public List<Affiliate> getDirect() {
        return clubs.list(ClubFilter.NONE).stream()
                .map(ClubEntry::affiliate)
                .filter(one -> one.distance() == 1 && one.level() != TenantLevel.CLUB)
                .toList();
    }

    public List<TenantLevel> getLevels() {
        return List.of(TenantLevel.values());
    }

    public List<Whereabouts> getWheres() {
        return List.of(Whereabouts.values());
    }

    /** What was asked for of a filter, to stand in its field again. */
    public String asked(String name) {
        return address.one(name).orElse("");
    }

    public boolean isNarrowed() {
        return !address.parameters().isEmpty();
    }

    public String purposes(ClubEntry entry) {
        return entry.purposes().stream().map(text::name).collect(Collectors.joining(", "));
    }

    /** The list as a file, narrowed in the same way. */
    public PageAddress file(String format) {
        return address.at(request.getContextPath() + "/federation/clubs-export").with("format", format);
    }
}
