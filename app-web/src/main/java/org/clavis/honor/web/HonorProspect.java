package org.clavis.honor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.honor.Explanation;
import org.clavis.honor.HonorProposals;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** Which honors await the member whose record is open, and what an edited period changes about it. */
@Named
@RequestScoped
public class HonorProspect {
    @Inject
    private HonorProposals proposals;

    @Inject
    private HonorLinks links;

    @Inject
    private PageTexts text;

    private List<Effect> effects = List.of();
    private @Nullable List<Finding> awaited;
    private boolean asked;

    /** Years are counted from several Registers; whoever may not read them all learns nothing of them here. */
    public boolean isOpen() {
        return Stream.of(Register.HONORS, Register.PERSON, Register.MEMBERSHIP, Register.ACTIVITY, Register.OFFICES)
                .allMatch(register -> Access.may(register, Right.READ));
    }

    /** What is due this year, and the honor that comes next. */
    public List<Finding> getAwaited() {
        if (awaited == null) {
            awaited = awaited();
        }
        return awaited;
    }

    private List<Finding> awaited() {
        List<Finding> findings = proposals.of(links.id(), year());
        List<Finding> due = findings.stream().filter(Finding::isProposal).toList();
        Optional<Finding> next = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_YET && finding.dueYear() != null)
                .min(Comparator.comparing((Finding finding) -> Objects.requireNonNull(finding.dueYear()))
                        .thenComparing(Finding::step, Comparator.reverseOrder()));
        return Stream.concat(due.stream(), next.stream()).toList();
    }

    /** Counts anew with the periods as they stand in the form. */
    public void show(UUID member, List<ActivityPeriod> edited) {
        List<ActivityPeriod> complete = edited.stream()
                .filter(period -> period.getKind() != null && period.getStartedOn() != null)
                .toList();
        effects = Effect.of(proposals.of(member, year()), proposals.with(member, complete, year()));
        asked = true;
    }

    public boolean isAsked() {
        return asked;
    }

    public List<Effect> getEffects() {
        return effects;
    }

    /** The sum and what follows from it. */
    public String explain(Finding finding) {
        return new Explanation(text.getLocale()).of(finding);
    }

    private static int year() {
        return GermanDate.today().getYear();
    }
}
