package org.clavis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.QualificationKind;
import org.jspecify.annotations.Nullable;

/** Badges that young players have reached, and what those have learnt who lead. */
final class DemoTraining {
    private static final int OLDEST = 1988;
    private static final List<String> RESULTS =
            List.of("sehr guter Erfolg", "guter Erfolg", "mit Erfolg", "mit ausgezeichnetem Erfolg");

    private final DemoPerson person;
    private final Random random;
    private final LocalDate today;
    private final List<Qualification> reached = new ArrayList<>();

    private DemoTraining(DemoPerson person, int number, LocalDate today) {
        this.person = person;
        this.random = new Random(number);
        this.today = today;
    }

    /**
     * @param number decides what is reached: whoever else is invented does not change it
     */
    static List<Qualification> of(DemoPerson person, int number, LocalDate today) {
        var training = new DemoTraining(person, number, today);
        training.badges();
        training.licences();
        return training.reached;
    }

    private void badges() {
        LocalDate since = person.music.playing().stream()
                .map(Playing::getStartedOn)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
        if (since == null || person.born.getYear() < OLDEST) {
            return;
        }
        int way = random.nextInt(10);
        if (way < 3) {
            badge(QualificationKind.JUNIOR, since.plusYears(1));
        }
        if (way > 1) {
            badge(QualificationKind.D1, since.plusYears(2));
        }
        if (way > 4) {
            badge(QualificationKind.D2, since.plusYears(4));
        }
        if (way > 7) {
            badge(QualificationKind.D3, since.plusYears(7));
        }
    }

    /** Examinations are in spring and autumn; what lies ahead is not reached yet. */
    private void badge(QualificationKind kind, LocalDate about) {
        LocalDate day = about.withMonth(random.nextBoolean() ? 4 : 10).withDayOfMonth(1 + random.nextInt(28));
        boolean late = person.ageAt(day) > 25;
        if (!late && day.isBefore(today) && day.isBefore(DemoClub.LAST_EVENT)) {
            add(kind, day, null).setResult(RESULTS.get(random.nextInt(RESULTS.size())));
        }
    }

    private void licences() {
        if (person.does(ActivityKind.CONDUCTOR, today)) {
            add(QualificationKind.C, person.born.plusYears(22), null);
            add(QualificationKind.B, person.born.plusYears(27), null);
        }
        if (person.does(ActivityKind.YOUTH_CONDUCTOR, today)) {
            LocalDate card = LocalDate.of(2024, 3, 16);
            add(QualificationKind.C, card.minusYears(3), null);
            add(QualificationKind.YOUTH_LEADER_CARD, card, card.plusYears(3));
        }
    }

    private Qualification add(QualificationKind kind, LocalDate day, @Nullable LocalDate until) {
        var qualification = new Qualification(person.member);
        qualification.setKind(kind);
        qualification.setExaminedOn(day);
        qualification.setValidUntil(until);
        person.music.playing().stream().findFirst().ifPresent(one -> qualification.setInstrument(one.getInstrument()));
        reached.add(qualification);
        return qualification;
    }
}
