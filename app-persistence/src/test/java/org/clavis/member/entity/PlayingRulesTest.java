package org.clavis.member.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody plays, and what it has learnt. */
class PlayingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate BORN = LocalDate.of(2010, 2, 28);

    private final Member member = new Member(PersonKind.NATURAL);

    PlayingRulesTest() {
        member.setBirthDate(BORN);
    }

    @Test
    void playing_namesAnInstrumentOrASection() {
        assertThat(said(new Playing(member).brokenRules(TODAY))).containsExactly("instrument member.rule.noInstrument");
        assertThat(playing("Tuba", null, null).brokenRules(TODAY)).isEmpty();
        var seated = new Playing(member);
        seated.setSection("Tuben");
        assertThat(seated.brokenRules(TODAY)).isEmpty();
    }

    @Test
    void playing_beginsInLifeAndEndsAfterItBegan() {
        assertThat(said(playing("Tuba", BORN.minusDays(1), null).brokenRules(TODAY)))
                .containsExactly("startedOn member.rule.beforeBirth");
        assertThat(said(playing("Tuba", TODAY, TODAY.minusDays(1)).brokenRules(TODAY)))
                .containsExactly("endedOn member.rule.endBeforeStart");
    }

    @Test
    void playingWithoutABeginning_wasAlwaysSo() {
        assertThat(playing("Tuba", null, TODAY).runsAt(BORN)).isTrue();
        assertThat(playing("Tuba", null, TODAY).runsAt(TODAY)).isTrue();
        assertThat(playing("Tuba", null, TODAY).runsAt(TODAY.plusDays(1))).isFalse();
        assertThat(playing("Tuba", TODAY, null).runsAt(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void playings_overlapIfTheyShareADay() {
        Playing tuba = playing("Tuba", null, TODAY);
        assertThat(tuba.overlaps(playing("Horn", TODAY, null))).isTrue();
        assertThat(playing("Horn", TODAY, null).overlaps(tuba)).isTrue();
        assertThat(tuba.overlaps(playing("Horn", TODAY.plusDays(1), null))).isFalse();
    }

    @Test
    void qualification_isReachedInLifeAndNotInTheFuture() {
        assertThat(said(passed(QualificationKind.D1, TODAY.plusDays(1)).brokenRules(TODAY)))
                .containsExactly("examinedOn member.rule.future");
        assertThat(said(passed(QualificationKind.D1, BORN.minusDays(1)).brokenRules(TODAY)))
                .containsExactly("examinedOn member.rule.beforeBirth");
        assertThat(passed(QualificationKind.D1, null).brokenRules(TODAY)).isEmpty();
    }

    @Test
    void qualificationOfNoKnownKind_hasAName() {
        Qualification other = passed(QualificationKind.OTHER, TODAY);
        assertThat(said(other.brokenRules(TODAY))).containsExactly("label member.rule.nameless");
        other.setLabel("Stabführerlehrgang");
        assertThat(other.brokenRules(TODAY)).isEmpty();
    }

    @Test
    void qualification_holdsFromTheExaminationUntilItRunsOut() {
        Qualification card = passed(QualificationKind.YOUTH_LEADER_CARD, TODAY);
        card.setValidUntil(TODAY.plusYears(3));
        assertThat(card.holdsAt(TODAY.minusDays(1))).isFalse();
        assertThat(card.holdsAt(TODAY)).isTrue();
        assertThat(card.holdsAt(TODAY.plusYears(3))).isTrue();
        assertThat(card.holdsAt(TODAY.plusYears(3).plusDays(1))).isFalse();
    }

    @Test
    void d2WithoutD1_isUnusualButNoError() {
        Qualification bronze = passed(QualificationKind.D1, TODAY);
        Qualification silver = passed(QualificationKind.D2, TODAY);
        assertThat(silver.isUnprepared(List.of(silver))).isTrue();
        assertThat(silver.brokenRules(TODAY)).isEmpty();
        assertThat(silver.isUnprepared(List.of(bronze, silver))).isFalse();
        assertThat(bronze.isUnprepared(List.of(bronze))).isFalse();
    }

    private Playing playing(String instrument, @Nullable LocalDate from, @Nullable LocalDate to) {
        var playing = new Playing(member);
        playing.setInstrument(instrument);
        playing.setStartedOn(from);
        playing.setEndedOn(to);
        return playing;
    }

    private Qualification passed(QualificationKind kind, @Nullable LocalDate on) {
        var passed = new Qualification(member);
        passed.setKind(kind);
        passed.setExaminedOn(on);
        return passed;
    }

    private static List<String> said(List<Violation> broken) {
        return broken.stream()
                .map(violation -> violation.field() + ' ' + violation.key())
                .toList();
    }
}
