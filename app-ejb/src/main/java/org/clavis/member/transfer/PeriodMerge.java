package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.OFFICES;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;

/**
 * Takes over activities, or offices, that are noted with their times in one cell. Those known already are completed.
 *
 * @param field the column
 * @param known what is recorded in the Register of that column
 */
record PeriodMerge(Line line, MemberField field, List<ActivityPeriod> known, Changes changes) {
    void merge(Member member) {
        String cell = line.text(field, "");
        for (Notation notation : Notation.read(cell)) {
            Optional<ActivityPeriod> period = ActivityNotation.period(notation, member);
            if (period.isEmpty()) {
                line.error(field, cell, "member.import.activities.notUnderstood");
            } else if (period.get().isOfOffice() != (field == OFFICES)) {
                line.warn(field, null, "member.import.period.astray");
            } else if (known.stream().noneMatch(recorded -> isSame(recorded, period.get()))) {
                take(period.get());
            }
        }
    }

    /** A period of that kind from that day on is known without its end, or unknown. */
    private void take(ActivityPeriod noted) {
        Optional<ActivityPeriod> begun = known.stream()
                .filter(period -> period.getKind() == noted.getKind() && period.getClub() == noted.getClub())
                .filter(period -> period.getOffice() == noted.getOffice())
                .filter(period -> Objects.equals(period.getStartedOn(), noted.getStartedOn()))
                .findFirst();
        if (begun.isEmpty()) {
            known.add(noted);
            changes.add(field);
            return;
        }
        ActivityPeriod period = begun.get();
        changes.take(field, period.getEndedOn(), noted.getEndedOn(), period::setEndedOn);
        changes.take(field, period.getElectedOn(), noted.getElectedOn(), period::setElectedOn);
        changes.take(field, period.getOfficeLabel(), noted.getOfficeLabel(), period::setOfficeLabel);
        changes.take(field, period.getOtherClub(), noted.getOtherClub(), period::setOtherClub);
        changes.take(field, period.getRemark(), noted.getRemark(), period::setRemark);
    }

    private static boolean isSame(ActivityPeriod a, ActivityPeriod b) {
        return a.getKind() == b.getKind()
                && a.getClub() == b.getClub()
                && Objects.equals(a.getStartedOn(), b.getStartedOn())
                && Objects.equals(a.getEndedOn(), b.getEndedOn())
                && a.getOffice() == b.getOffice()
                && Objects.equals(a.getOfficeLabel(), b.getOfficeLabel())
                && Objects.equals(a.getElectedOn(), b.getElectedOn())
                && Objects.equals(a.getOtherClub(), b.getOtherClub())
                && Objects.equals(a.getRemark(), b.getRemark());
    }
}
