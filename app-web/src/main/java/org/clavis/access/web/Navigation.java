package org.clavis.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.access.Register;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.TenantLevel;

/** What stands in the head of every page: as much of it as the rights of the person allow. */
@Named
@RequestScoped
public class Navigation {
    @Inject
    private HttpServletRequest request;

    @Inject
    private May may;

    @Inject
    private User user;

    @Inject
    private Federations federations;

    /**
     * A way to an area.
     *
     * @param key of its name
     * @param current whether the page belongs to it
     */
    public record Entry(String path, String key, boolean current) {}

    public List<Entry> getEntries() {
        List<Entry> entries = new ArrayList<>();
        if (user.isInTenant()) {
            add(entries, true, "/", "shared.nav.home");
            add(entries, may.read(Register.PERSON.name()), "/member/list.xhtml", "shared.nav.members");
            add(entries, may.write(Register.PERSON.name()), "/member/import.xhtml", "shared.nav.import");
            String honors = honors();
            add(entries, !honors.isEmpty(), honors, "shared.nav.honors");
            add(entries, may.read(Register.MELDUNGEN.name()), "/meldung/list.xhtml", "shared.nav.meldung");
            add(
                    entries,
                    isFederation() && may.read(Register.CLUBS.name()),
                    "/federation/clubs.xhtml",
                    "shared.nav.federation");
            add(entries, may.read(Register.CLUB_ADDRESS.name()), "/club/view.xhtml", "shared.nav.club");
            add(entries, may.read(Register.AUDIT.name()), "/audit/list.xhtml", "shared.nav.audit");
        }
        add(entries, user.isOperator(), "/operator/tenants.xhtml", "shared.nav.tenants");
        return entries;
    }

    private boolean isFederation() {
        return federations.own().level() != TenantLevel.CLUB;
    }

    /** The first page about honors that the person may open; empty if there is none. */
    private String honors() {
        if (Stream.of(Register.HONORS, Register.PERSON, Register.MEMBERSHIP, Register.ACTIVITY, Register.OFFICES)
                .allMatch(register -> may.read(register.name()))) {
            return "/honor/proposals.xhtml";
        }
        if (may.read(Register.HONOR_APPLICATIONS.name())) {
            return "/honor/applications.xhtml";
        }
        return may.read(Register.HONOR_RULES.name()) ? "/honor/rules.xhtml" : "";
    }

    private void add(List<Entry> entries, boolean visible, String path, String key) {
        if (visible) {
            entries.add(new Entry(path, key, isCurrent(path)));
        }
    }

    /** Records of an area belong to its list; the import is an area of its own. */
    private boolean isCurrent(String path) {
        String here = request.getServletPath();
        if (path.equals("/")) {
            return here.equals("/index.xhtml");
        }
        boolean imports = here.startsWith("/member/import");
        return path.startsWith("/member/import")
                ? imports
                : !imports && here.startsWith(path.substring(0, path.lastIndexOf('/') + 1));
    }
}
