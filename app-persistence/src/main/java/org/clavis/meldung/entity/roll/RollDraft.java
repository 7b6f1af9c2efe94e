package org.clavis.meldung.entity.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.QualificationKind;
import org.jspecify.annotations.Nullable;

/** Somebody who is being read, table by table; rows as {@link RollRepository} selects them, behind the member's id. */
final class RollDraft {
    private final Identity person;
    private final List<Stay> stays = new ArrayList<>(1);
    private final List<Engagement> engagements = new ArrayList<>(3);
    private final List<Played> played = new ArrayList<>(1);
    private final List<Exam> exams = new ArrayList<>(0);
    private Told told = Told.NOTHING;

    RollDraft(Identity person) {
        this.person = person;
    }

    void addStay(@Nullable Object[] row) {
        stays.add(new Stay((LocalDate) row[1], (LocalDate) row[2], (LocalDate) row[3]));
    }

    void addEngagement(@Nullable Object[] row) {
        engagements.add(new Engagement(
                (ActivityKind) row[1], (Office) row[2], (String) row[3], (LocalDate) row[4], (LocalDate) row[5]));
    }

    void addPlayed(@Nullable Object[] row) {
        played.add(new Played((String) row[1], (Boolean) row[2], (UUID) row[3]));
    }

    void addExam(@Nullable Object[] row) {
        exams.add(new Exam((QualificationKind) row[1], (LocalDate) row[2]));
    }

    void setTold(@Nullable Object[] row) {
        told = new Told((Boolean) row[1], (Boolean) row[2], (UUID) row[3]);
    }

    Enrolled enrolled() {
        return new Enrolled(person, stays, engagements, played, exams, told);
    }
}
