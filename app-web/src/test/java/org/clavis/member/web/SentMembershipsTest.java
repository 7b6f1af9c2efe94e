package org.clavis.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.PersonKind;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentMembershipsTest {
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2000, 1, 1);
    private static final LocalDate THIRD = LocalDate.of(2020, 1, 1);

    private final Member member = new Member(PersonKind.NATURAL);
    private final Membership former = membership(FIRST);
    private final Membership latest = membership(SECOND);
    private final List<Membership> known = List.of(former, latest);

    @Test
    void nothingSent_leavesMembershipsAsTheyAre() {
        assertThat(sent(null, null).memberships()).isNull();
    }

    @Test
    void flatFields_changeTheLatestAndKeepTheFormer() {
        List<Membership> memberships = memberships(sent(THIRD, null));
        assertThat(memberships).extracting(Membership::getId).containsExactly(former.getId(), latest.getId());
        assertThat(memberships).extracting(Membership::getJoinedOn).containsExactly(FIRST, THIRD);
    }

    @Test
    void formerMemberships_areReplacedAndTheLatestKept() {
        List<Membership> memberships = memberships(sent(null, List.of()));
        assertThat(memberships).extracting(Membership::getId).containsExactly(latest.getId());
    }

    @Test
    void latestSentAsFormer_makesRoomForAnother() {
        List<MembershipJson> both = known.stream().map(MembershipJson::from).toList();
        List<Membership> memberships = memberships(sent(THIRD, both));
        assertThat(memberships).hasSize(3);
        assertThat(memberships.get(2).getId()).isNotIn(former.getId(), latest.getId());
        assertThat(memberships.get(2).getJoinedOn()).isEqualTo(THIRD);
    }

    @Test
    void brokenRules_areNamedAsTheFieldsWereSent() {
        List<Violation> broken = List.of(
                Violation.of("memberships[0].leftOn", "a"),
                Violation.of("memberships[1].joinedOn", "b"),
                Violation.of("addresses[1].town", "c"),
                Violation.of(null, "d"));
        assertThat(SentMemberships.named(broken, known))
                .extracting(Violation::field)
                .containsExactly("formerMemberships[0].leftOn", "joinedOn", "addresses[1].town", null);
    }

    private Membership membership(LocalDate joinedOn) {
        var membership = new Membership(member);
        membership.setJoinedOn(joinedOn);
        return membership;
    }

    private static List<Membership> memberships(MemberRecord record) {
        return Objects.requireNonNull(record.memberships());
    }

    private MemberRecord sent(@Nullable LocalDate joinedOn, @Nullable List<MembershipJson> formerOnes) {
        return new MemberJson(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        joinedOn,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        formerOnes,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .toRecord(known);
    }
}
