package org.clavis.meldung.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.meldung.MeldungAccepted;
import org.clavis.meldung.MeldungReturned;
import org.clavis.meldung.campaign.Standings;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.meldung.entity.report.Report;
import org.jspecify.annotations.Nullable;

/** Accepts and returns, so that of each organisation exactly one Meldung counts, and tells those who wait for it. */
@Dependent
class Deciding {
    @Inject
    private MeldungRepository repository;

    @Inject
    private MeldungPost post;

    @Inject
    private Standings standings;

    @Inject
    private Event<MeldungAccepted> accepted;

    @Inject
    private Event<MeldungReturned> returned;

    void accept(Meldung meldung) {
        List<Meldung> before = counting(meldung);
        makeWay(before);
        meldung.accept();
        repository.save(meldung);
        passedOn(meldung, before);
        decided(meldung);
        accepted.fire(new MeldungAccepted(meldung.getId()));
    }

    /** What the office types in counts at once, and takes the place of whatever counted. */
    void typedIn(Meldung meldung) {
        List<Meldung> before = repository.of(meldung.getCampaign(), meldung.getReporter());
        makeWay(before.stream()
                .filter(other -> other.getState() == MeldungState.ACCEPTED)
                .toList());
        before.stream().findFirst().ifPresent(meldung::insteadOf);
        repository.add(meldung);
        repository.save(meldung);
        standings.note(meldung);
        accepted.fire(new MeldungAccepted(meldung.getId()));
    }

    void giveBack(Meldung meldung, @Nullable String reason) {
        meldung.giveBack(reason);
        repository.save(meldung);
        decided(meldung);
        returned.fire(new MeldungReturned(meldung.getId()));
    }

    private void decided(Meldung meldung) {
        post.tell(meldung);
        standings.note(meldung);
    }

    private List<Meldung> counting(Meldung meldung) {
        return repository.of(meldung.getCampaign(), meldung.getReporter()).stream()
                .filter(other -> other.getState() == MeldungState.ACCEPTED)
                .toList();
    }

    /** Written before the next one counts: the database knows no moment at which two do. */
    private void makeWay(List<Meldung> before) {
        before.forEach(Meldung::supersede);
        before.forEach(repository::save);
    }

    /** Rows of what a federation has collected: those that are still in it, the new ones, and none of the others. */
    private void passedOn(Meldung carrier, List<Meldung> carriersBefore) {
        List<Collected> below = carrier.report().map(Report::below).orElse(List.of());
        Set<UUID> still = below.stream().map(Collected::meldung).collect(Collectors.toSet());
        List<Meldung> dropped = carriersBefore.stream()
                .flatMap(before -> repository.carriedBy(before.getId()).stream())
                .filter(row -> row.getState() == MeldungState.ACCEPTED && !still.contains(row.getId()))
                .toList();
        makeWay(dropped);
        below.forEach(one -> passOn(carrier, one));
    }

    /** Nothing is counted twice: whoever counts here already, directly or by another federation, stays as it is. */
    private void passOn(Meldung carrier, Collected one) {
        Optional<Meldung> known = repository.find(one.meldung());
        if (known.isPresent()) {
            known.filter(Meldung::isCarried).ifPresent(row -> row.carriedAgain(carrier, one));
            return;
        }
        boolean counts = repository.of(carrier.getCampaign(), one.reporter().alias()).stream()
                .anyMatch(other -> other.getState() == MeldungState.ACCEPTED);
        if (!counts) {
            repository.add(Meldung.collected(carrier, one));
        }
    }
}
