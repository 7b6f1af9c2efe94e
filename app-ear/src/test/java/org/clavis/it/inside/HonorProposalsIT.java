package org.clavis.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.access.AccessDenied;
import org.clavis.audit.Protokoll;
import org.clavis.audit.ProtokollQuery;
import org.clavis.audit.entity.AuditAction;
import org.clavis.honor.HonorProposals;
import org.clavis.honor.HonorRules;
import org.clavis.honor.Honors;
import org.clavis.honor.ProposalFilter;
import org.clavis.honor.ProposalList;
import org.clavis.honor.ProposalScope;
import org.clavis.honor.SetUpReport;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorState;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.PersonKind;
import org.clavis.transfer.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals, forecast and set-up run through the deployed services, from the tables to the finding. */
@Inside
@As(tenant = "proposing-club")
class HonorProposalsIT {
    private static final int YEAR = 2027;

    @Inject
    private HonorProposals proposals;

    @Inject
    private HonorRules rules;

    @Inject
    private Honors honors;

    @Inject
    private Members members;

    @Inject
    private Protokoll protokoll;

    private UUID abel;

    @BeforeEach
    void aPlayerAndRules() {
        if (rules.list().isEmpty()) {
            var contents = ShippedOrders.of("BDMV").orElseThrow().rules();
            rules.activate(rules.takeOver(contents), LocalDate.of(1950, 1, 1));
        }
        abel = members.create(player("Abel", 1997));
    }

    @Test
    void whoIsDue_isProposedWithNumbersThatAddUp() {
        Finding finding = find(30);
        assertThat(finding.count().years()).isEqualTo(30);
        assertThat(finding.count().blocks()).hasSize(1);
        assertThat(finding.rule().awardingBody()).isEqualTo("proposing-club");
        ProposalList list = proposals.proposals(YEAR, ProposalFilter.PROPOSED);
        assertThat(list.items())
                .filteredOn(line -> line.finding().member().equals(abel))
                .singleElement()
                .satisfies(line -> assertThat(line.finding().step()).isEqualTo(30));
    }

    @Test
    void editedPeriods_changeTheFindings_andNothingElse() {
        ActivityPeriod later = period(new Member(PersonKind.NATURAL), 1999);
        assertThat(proposals.with(abel, List.of(later), YEAR))
                .filteredOn(finding -> finding.step() == 30)
                .extracting(Finding::missing)
                .contains(2);
        assertThat(find(30).missing()).isZero();
    }

    @Test
    void refusedHonor_isNotProposedAgain() {
        Honor refused = honors.blank(abel);
        refused.by(find(30).rule(), 30, YEAR - 1);
        refused.setState(HonorState.REFUSED);
        honors.record(abel, refused);
        assertThat(proposals.of(abel, YEAR))
                .filteredOn(Finding::isProposal)
                .extracting(Finding::step)
                .doesNotContain(30);
    }

    @Test
    void setUpRun_assumesWhatWasDueBefore_onceOnly() {
        SetUpReport dry = proposals.setUp(YEAR, true, new Progress());
        assertThat(ofAbel(dry)).contains(5, 10, 20, 25).doesNotContain(30);
        assertThat(honors.of(abel)).isEmpty();

        SetUpReport done = proposals.setUp(YEAR, false, new Progress());
        assertThat(done.written()).isTrue();
        assertThat(ofAbel(done)).isEqualTo(ofAbel(dry));
        assertThat(honors.of(abel)).extracting(Honor::getState).containsOnly(HonorState.ASSUMED);
        assertThat(proposals.setUp(YEAR, false, new Progress()).assumed()).isEmpty();
        assertThat(find(30).isProposal()).isTrue();
        assertThat(protokoll
                        .page(new ProtokollQuery(null, null, AuditAction.IMPORT, null, null, null, 1, 10))
                        .entries())
                .isNotEmpty();
    }

    @Test
    void forecast_foreseesTheNextStep() {
        assertThat(proposals.forecast(YEAR + 1).years())
                .filteredOn(year -> year.year() == 2037)
                .flatExtracting(year -> year.shares())
                .anySatisfy(share -> assertThat(share.step()).isEqualTo(40));
    }

    @Test
    void whoMayNotReadWhatIsCounted_learnsNothing() {
        var mayReadHonors = Acting.in("proposing-club").with("honors:read", "person:read", "membership:read");
        assertThatThrownBy(() -> mayReadHonors.call(() -> proposals.proposals(YEAR, ProposalFilter.PROPOSED)))
                .isInstanceOf(AccessDenied.class);
        var mayNotWrite = Acting.in("proposing-club")
                .with("honors:read", "person:read", "membership:read", "activity:read", "offices:read");
        assertThatThrownBy(() -> mayNotWrite.call(() -> proposals.setUp(YEAR, true, new Progress())))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void reasons_areThereForEverybodyWhoIsNotDue() {
        ProposalFilter notDue = new ProposalFilter(
                ProposalScope.NOT_DUE, null, null, null, "Abel", ProposalFilter.PROPOSED.order(), 1, Integer.MAX_VALUE);
        assertThat(proposals.proposals(YEAR, notDue).items())
                .filteredOn(line -> line.finding().member().equals(abel))
                .hasSizeGreaterThan(10)
                .noneMatch(line -> line.finding().isProposal());
    }

    private Finding find(int step) {
        return proposals.of(abel, YEAR).stream()
                .filter(finding -> finding.rule().content().code().equals("BDMV-A-" + step))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> ofAbel(SetUpReport report) {
        return report.assumed().stream()
                .filter(line -> line.person().id().equals(abel))
                .map(SetUpReport.Assumed::step)
                .toList();
    }

    private static MemberRecord player(String name, int since) {
        var person = new Member(PersonKind.NATURAL);
        person.setFamilyName(name);
        person.setBirthDate(LocalDate.of(since - 20, 1, 1));
        var membership = new Membership(person);
        membership.setJoinedOn(LocalDate.of(since, 3, 1));
        return new MemberRecord(
                person,
                List.of(membership),
                null,
                null,
                List.of(period(person, since)),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ActivityPeriod period(Member person, int since) {
        var period = new ActivityPeriod(person);
        period.setKind(ActivityKind.MUSICIAN);
        period.setStartedOn(LocalDate.of(since, 3, 1));
        return period;
    }
}
