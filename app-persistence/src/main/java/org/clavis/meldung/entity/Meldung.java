package org.clavis.meldung.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/**
 * One revision of what an organisation reports to a campaign. The organisation itself and every federation that gets it
 * keep it under the same id. Drafted, then submitted, which freezes it; the federation accepts it or returns it with a
 * reason. A correction is the next revision: it takes the place of one that was not accepted at once, and of an accepted
 * one when it is accepted itself, so that at any moment exactly one counts.
 */
@Entity
public class Meldung extends FiledContent {
    public static final int LONGEST_REASON = 4000;

    @Enumerated(EnumType.STRING)
    private MeldungState state = MeldungState.DRAFT;

    private @Nullable Instant decidedAt;

    /** Why it was returned. */
    @Encrypted
    private @Nullable String reason;

    /** What the federation's office notes for itself. */
    @Encrypted
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Meldung() {}

    private Meldung(UUID id, Campaign campaign, MeldungOrigin origin, Reporter reporter, String via) {
        super(id, campaign, origin, reporter, via);
    }

    /** The own Meldung, to be prepared. */
    public static Meldung draft(Campaign campaign, Reporter own) {
        campaign.requireRunning();
        return new Meldung(RowId.next(), campaign, MeldungOrigin.OWN, own, own.alias());
    }

    /** The next own revision, to be prepared: a correction, or the answer to a return. */
    public Meldung next(Reporter own) {
        if (!isOwn() || state == MeldungState.DRAFT || state == MeldungState.SUPERSEDED) {
            throw new BusinessRuleViolated(null, "meldung.rule.noCorrection");
        }
        Meldung next = draft(getCampaign(), own);
        next.counted(getRevision() + 1, getId());
        next.keep(answers());
        return next;
    }

    /**
     * What an organisation below has reported.
     *
     * @param reporter as it is known here
     */
    public static Meldung received(
            Campaign campaign, Report report, Reporter reporter, SignedContent signed, MeldungOrigin origin) {
        campaign.requireRunning();
        var received = new Meldung(report.meldung(), campaign, origin, reporter, reporter.alias());
        received.counted(report.revision(), report.supersedes());
        received.state = MeldungState.SUBMITTED;
        received.freeze(signed, report.figures());
        return received;
    }

    /** What a federation in between has accepted, and passes on with its own Meldung. */
    public static Meldung collected(Meldung carrier, Collected collected) {
        var passedOn = new Meldung(
                collected.meldung(),
                carrier.getCampaign(),
                MeldungOrigin.COLLECTED,
                collected.reporter(),
                collected.via());
        passedOn.carriedAgain(carrier, collected);
        return passedOn;
    }

    /** It has come with a later Meldung of the federation in between. */
    public void carriedAgain(Meldung carrier, Collected collected) {
        counted(collected.revision(), null);
        cameBy(collected.via());
        freeze(collected, carrier);
        this.decidedAt = now();
        this.state = MeldungState.ACCEPTED;
    }

    /** Figures that the office has typed in from paper; they count at once. */
    public static Meldung paper(Campaign campaign, Reporter reporter, String own, Figures figures) {
        return typedIn(campaign, MeldungOrigin.PAPER, reporter, own, figures);
    }

    /** Nothing came: the figures of the year before count. */
    public static Meldung lastYear(Campaign campaign, Meldung before, String own) {
        if (!campaign.terms().lastYearCharged()) {
            throw new BusinessRuleViolated(null, "meldung.rule.lastYearNotCharged");
        }
        return typedIn(campaign, MeldungOrigin.LAST_YEAR, before.reporter(), own, before.figures());
    }

    private static Meldung typedIn(
            Campaign campaign, MeldungOrigin origin, Reporter reporter, String own, Figures figures) {
        campaign.requireRunning();
        var meldung = new Meldung(RowId.next(), campaign, origin, reporter, own);
        meldung.freeze(figures);
        meldung.decidedAt = meldung.getSubmittedAt();
        meldung.state = MeldungState.ACCEPTED;
        return meldung;
    }

    /** Typed in by the office, it takes the place of that one; revisions are counted by who reports, not by the office. */
    public void insteadOf(Meldung before) {
        counted(before.getRevision(), before.getId());
    }

    /** The answers given so far. */
    public void answer(Answers given) {
        requireState(MeldungState.DRAFT);
        keep(given);
    }

    /** It is signed and sent: from now on it stays as it is. */
    public void submit(SignedContent sent, Figures counted) {
        requireState(MeldungState.DRAFT);
        getCampaign().requireRunning();
        this.state = MeldungState.SUBMITTED;
        freeze(sent, counted);
    }

    public void accept() {
        requireState(MeldungState.SUBMITTED);
        this.state = MeldungState.ACCEPTED;
        this.decidedAt = now();
    }

    /** Sends it back; the next revision is to do better. */
    public void giveBack(@Nullable String why) {
        requireState(MeldungState.SUBMITTED);
        if (why == null || why.isBlank() || why.length() > LONGEST_REASON) {
            throw new BusinessRuleViolated("reason", "meldung.rule.reason", LONGEST_REASON);
        }
        this.state = MeldungState.RETURNED;
        this.reason = why.strip();
        this.decidedAt = now();
    }

    /** A later revision takes its place. */
    public void supersede() {
        this.state = MeldungState.SUPERSEDED;
    }

    public void note(@Nullable String text) {
        this.note = text == null || text.isBlank() ? null : text.strip();
    }

    private void requireState(MeldungState needed) {
        if (state != needed) {
            throw new BusinessRuleViolated(null, "meldung.rule.state", state, needed);
        }
    }

    public MeldungState getState() {
        return state;
    }

    /** Whether a later revision takes its place at once. */
    public boolean isUndecided() {
        return state == MeldungState.SUBMITTED || state == MeldungState.RETURNED;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public @Nullable String getNote() {
        return note;
    }
}
