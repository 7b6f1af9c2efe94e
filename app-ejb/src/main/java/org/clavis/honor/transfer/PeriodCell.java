package org.clavis.honor.transfer;

import static org.clavis.honor.transfer.HistoryField.CLUB;
import static org.clavis.honor.transfer.HistoryField.FROM;
import static org.clavis.honor.transfer.HistoryField.INSTRUMENT;
import static org.clavis.honor.transfer.HistoryField.KIND;
import static org.clavis.honor.transfer.HistoryField.OFFICE;
import static org.clavis.honor.transfer.HistoryField.TO;

import java.time.LocalDate;
import java.util.Optional;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.Playing;
import org.clavis.member.transfer.Words;

/**
 * Reads a time from a line.
 *
 * @param ownClub what the club itself is called: times in it are no times elsewhere
 */
record PeriodCell(String ownClub, LocalDate today) {
    private static final int YEARS_AHEAD = 5;

    ActivityPeriod read(HistoryLine line, Member member) {
        var period = new ActivityPeriod(member);
        period.setEvidence(EvidenceGrade.IMPORTED);
        kind(line, period);
        Optional<LocalDate> from = line.dateOrYear(FROM, false, today);
        from.ifPresent(period::setStartedOn);
        if (!line.has(FROM)) {
            line.error(FROM, "honor.import.from.missing");
        }
        line.dateOrYear(TO, true, today.plusYears(YEARS_AHEAD)).ifPresent(period::setEndedOn);
        club(line, period);
        return period;
    }

    /** What was played in that time. */
    Playing playing(HistoryLine line, ActivityPeriod period) {
        var playing = new Playing(period.getMember());
        playing.setInstrument(line.text(INSTRUMENT));
        playing.setStartedOn(period.getStartedOn());
        playing.setEndedOn(period.getEndedOn());
        return playing;
    }

    private static void kind(HistoryLine line, ActivityPeriod period) {
        Optional<ActivityKind> kind =
                Words.ACTIVITY_KIND.meaning(line.text(KIND, "")).map(ActivityKind::valueOf);
        String said = line.has(OFFICE) ? line.text(OFFICE, "") : line.text(KIND, "");
        Optional<Office> office = Words.OFFICE.meaning(said).map(Office::valueOf);
        if (line.has(OFFICE)) {
            period.setOffice(office.orElse(Office.OTHER));
            period.setOfficeLabel(said);
        } else {
            office.ifPresent(period::setOffice);
        }
        Office held = period.getOffice();
        if (held != null) {
            period.setKind(kind.orElseGet(held::kind));
        } else if (kind.isPresent()) {
            period.setKind(kind.get());
        } else {
            line.error(KIND, "honor.import.kind.unknown");
        }
    }

    private void club(HistoryLine line, ActivityPeriod period) {
        String club = line.text(CLUB, "");
        if (club.equalsIgnoreCase("unbekannt")) {
            period.setClub(ActivityClub.UNKNOWN);
        } else if (!club.isEmpty() && !HistoryColumns.fold(club).equals(HistoryColumns.fold(ownClub))) {
            period.setClub(ActivityClub.OTHER);
            period.setOtherClub(club);
        }
    }
}
