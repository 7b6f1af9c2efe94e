package org.clavis.it.inside.meldung;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.SignatureCheck;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.it.inside.honor.HonorChain;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.meldung.report.Meldungen;
import org.clavis.meldung.report.Receipts;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a Meldung proves afterwards: to the club itself, and for honors. */
@Inside
class ProofIT {
    @Inject
    private MeldungChain chain;

    @Inject
    private Roster roster;

    @Inject
    private Meldungen meldungen;

    @Inject
    private Receipts receipts;

    @Inject
    private Exchange exchange;

    @Inject
    private Members members;

    private Acting federation;
    private Acting club;
    private UUID campaign;

    @BeforeEach
    void asked() throws Exception {
        federation = chain.organisation("proving-federation", TenantLevel.STATE);
        club = chain.organisation("proving-club", TenantLevel.CLUB);
        chain.affiliate(club, federation, "4711");
        roster.found(club);
        roster.musician(club, "Hahn", Gender.FEMALE);
        campaign = chain.announced(federation, MeldungChain.terms(MeldungChain.YEAR, TenantLevel.STATE), club);
    }

    @Test
    void receipt_isAPaper_andTheSignedContentVerifies_unlessAnythingWasAltered() throws Exception {
        UUID id = chain.submit(club, campaign, federation);
        var paper = new ByteArrayOutputStream();
        club.call(() -> {
            receipts.print(id, paper);
            return true;
        });
        assertThat(new String(paper.toByteArray(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
        String snapshot = club.call(() -> receipts.snapshot(id));
        assertThat(exchange.verify(SignedContent.parse(snapshot))).isEqualTo(SignatureCheck.GENUINE);
        SignedContent signed = SignedContent.parse(snapshot);
        for (int at = 0; at < signed.content().length(); at += 7) {
            assertThat(exchange.verify(altered(signed, at))).isEqualTo(SignatureCheck.REFUSED);
        }
    }

    private static SignedContent altered(SignedContent signed, int at) {
        var content = new StringBuilder(signed.content());
        content.setCharAt(at, (char) (content.charAt(at) ^ 1));
        return new SignedContent(
                signed.id(),
                signed.kind(),
                signed.signer(),
                signed.recipient(),
                signed.sentAt(),
                content.toString(),
                signed.sha256(),
                signed.signature(),
                signed.publicKey());
    }

    @Test
    void acceptedMeldung_isEvidence_onceAYearAndKind_howeverOftenItIsCorrected() throws Exception {
        accepted(chain.submit(club, campaign, federation));
        UUID musician = reported("Hahn");
        assertThat(years(musician)).singleElement().satisfies(year -> {
            assertThat(year.getYear()).isEqualTo(MeldungChain.YEAR);
            assertThat(year.getKind()).isEqualTo(ActivityKind.MUSICIAN);
            assertThat(year.getEvidence()).isEqualTo(EvidenceGrade.ACCEPTED_MELDUNG);
        });
        accepted(chain.submit(club, campaign, federation));
        assertThat(years(musician)).hasSize(1);
    }

    @Test
    void whoTheCorrectionLeavesOut_losesTheEvidence() throws Exception {
        roster.musician(club, "Ilg", Gender.MALE);
        accepted(chain.submit(club, campaign, federation));
        UUID musician = reported("Ilg");
        assertThat(years(musician)).hasSize(1);
        club.call(() -> {
            MemberRecord record = members.open(musician);
            requireNonNull(record.activities()).clear();
            members.correct(musician, requireNonNull(record.person()).getVersion(), record);
            return true;
        });
        accepted(chain.submit(club, campaign, federation));
        assertThat(years(musician)).isEmpty();
    }

    private void accepted(UUID meldung) throws Exception {
        chain.accept(federation, meldung);
        HonorChain.until(
                "the club knows", () -> club.call(() -> meldungen.open(meldung)).getState() == MeldungState.ACCEPTED);
    }

    /** The one of that name that was reported last. */
    private UUID reported(String familyName) throws Exception {
        List<ReportedPerson> persons =
                chain.own(club, campaign).orElseThrow().report().orElseThrow().persons();
        return persons.stream()
                .filter(person -> person.familyName().equals(familyName))
                .map(ReportedPerson::person)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private List<ReportedActivity> years(UUID member) throws Exception {
        return requireNonNull(club.call(() -> members.open(member)).reportedYears());
    }
}
