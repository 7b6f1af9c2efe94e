package org.clavis.member.transfer;

import static org.clavis.member.transfer.RowNotations.FROM;
import static org.clavis.member.transfer.RowNotations.TO;
import static org.clavis.member.transfer.RowNotations.date;
import static org.clavis.member.transfer.RowNotations.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/** How an activity is noted in one cell. */
final class ActivityNotation {
    private static final String ACTIVITY = "Tätigkeit";
    private static final String OFFICE = "Amt";
    private static final String OFFICE_LABEL = "Bezeichnung";
    private static final String ELECTED = "gewählt am";
    private static final String EVIDENCE = "Nachweis";
    private static final String OTHER_CLUB = "anderer Verein";
    private static final String OTHER_FEDERATION = "anderer Verband";
    private static final String UNKNOWN_CLUB = "unbekannt";
    private static final String YES = "ja";
    private static final Map<ActivityKind, String> KINDS = Map.ofEntries(
            Map.entry(ActivityKind.MUSICIAN, "Musiker"),
            Map.entry(ActivityKind.SINGER, "Sänger"),
            Map.entry(ActivityKind.PUPIL, "In Ausbildung"),
            Map.entry(ActivityKind.CONDUCTOR, "Dirigent"),
            Map.entry(ActivityKind.YOUTH_CONDUCTOR, "Jugenddirigent"),
            Map.entry(ActivityKind.SECTION_LEADER, "Registerführer"),
            Map.entry(ActivityKind.BOARD_EXECUTIVE, "Geschäftsführender Vorstand"),
            Map.entry(ActivityKind.BOARD_EXTENDED, "Erweiterter Vorstand"),
            Map.entry(ActivityKind.OTHER_OFFICE, "Sonstige Funktion"),
            Map.entry(ActivityKind.PASSIVE, "Passiv"),
            Map.entry(ActivityKind.SUPPORTING, "Fördernd"),
            Map.entry(ActivityKind.PAUSE, "Pause"));

    private ActivityNotation() {}

    static Notation of(ActivityPeriod period) {
        ActivityKind kind = period.getKind();
        Office office = period.getOffice();
        Notation notation = new Notation()
                .with(ACTIVITY, kind == null ? null : KINDS.get(kind))
                .with(OFFICE, office == null ? null : Words.OFFICE.word(office.name()))
                .with(OFFICE_LABEL, period.getOfficeLabel())
                .with(FROM, text(period.getStartedOn()))
                .with(TO, text(period.getEndedOn()))
                .with(ELECTED, text(period.getElectedOn()));
        if (period.getClub() == ActivityClub.OTHER || period.getOtherClub() != null) {
            notation.with(OTHER_CLUB, Optional.ofNullable(period.getOtherClub()).orElse(""));
        } else if (period.getClub() == ActivityClub.UNKNOWN) {
            notation.with("Verein", UNKNOWN_CLUB);
        }
        return notation.with(OTHER_FEDERATION, period.isOtherFederation() ? YES : null)
                .with(EVIDENCE, unusual(period.getEvidence()))
                .with("Bemerkung", period.getRemark());
    }

    static @Nullable String word(ActivityKind kind) {
        return KINDS.get(kind);
    }

    /** What the club has recorded itself goes without saying. */
    private static @Nullable String unusual(@Nullable EvidenceGrade evidence) {
        return evidence == null || evidence == EvidenceGrade.OWN_RECORD ? null : Words.EVIDENCE.word(evidence.name());
    }

    /** The period, if its kind and its beginning are understood. */
    static Optional<ActivityPeriod> period(Notation notation, Member member) {
        Optional<ActivityKind> kind = Optional.ofNullable(notation.get(ACTIVITY))
                .flatMap(Words.ACTIVITY_KIND::meaning)
                .map(ActivityKind::valueOf);
        LocalDate from = date(notation.get(FROM));
        if (kind.isEmpty() || from == null) {
            return Optional.empty();
        }
        ActivityPeriod period = new ActivityPeriod(member);
        period.setKind(kind.get());
        office(notation, period);
        period.setStartedOn(from);
        period.setEndedOn(date(notation.get(TO)));
        period.setRemark(notation.get("Bemerkung"));
        club(notation, period);
        return Optional.of(period);
    }

    private static void office(Notation notation, ActivityPeriod period) {
        Optional.ofNullable(notation.get(OFFICE))
                .flatMap(Words.OFFICE::meaning)
                .map(Office::valueOf)
                .ifPresent(period::setOffice);
        if (notation.has(OFFICE_LABEL) && !period.isOfOffice()) {
            period.setOffice(Office.OTHER);
        }
        period.setOfficeLabel(notation.get(OFFICE_LABEL));
        period.setElectedOn(date(notation.get(ELECTED)));
        Optional.ofNullable(notation.get(EVIDENCE))
                .flatMap(Words.EVIDENCE::meaning)
                .map(EvidenceGrade::valueOf)
                .ifPresent(period::setEvidence);
    }

    private static void club(Notation notation, ActivityPeriod period) {
        period.setOtherClub(notation.get(OTHER_CLUB));
        period.setOtherFederation(YES.equals(notation.get(OTHER_FEDERATION)));
        if (notation.has(OTHER_CLUB)) {
            period.setClub(ActivityClub.OTHER);
        } else if (UNKNOWN_CLUB.equals(notation.get("Verein"))) {
            period.setClub(ActivityClub.UNKNOWN);
        }
    }
}
