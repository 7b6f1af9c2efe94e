package org.clavis.honor.web;

import static org.clavis.access.Register.CLUB_LEGAL;
import static org.clavis.access.Right.READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clavis.access.Access;
import org.clavis.honor.Anniversaries;
import org.clavis.honor.Anniversary;

/** What the organisation itself is honored for in some years, for whoever may know when it was founded. */
@Named
@RequestScoped
public class AnniversaryList {
    @Inject
    private Anniversaries anniversaries;

    /** By the first year; a page asks more than once. */
    private final Map<Integer, List<Anniversary>> due = new HashMap<>();

    public List<Anniversary> in(int from, int years) {
        return isShown() ? due.computeIfAbsent(from, first -> anniversaries.in(first, years)) : List.of();
    }

    /** Whether the founding date is missing, without which there are none. */
    public boolean isDateMissing() {
        return isShown() && anniversaries.foundedOn().isEmpty();
    }

    private static boolean isShown() {
        return Access.may(CLUB_LEGAL, READ);
    }
}
