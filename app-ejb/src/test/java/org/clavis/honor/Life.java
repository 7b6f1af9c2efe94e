package org.clavis.honor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.ReportedYear;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Office;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** A musical life in the words of a club: dates as they are written, an empty end for what still runs. */
final class Life {
    private @Nullable LocalDate born = LocalDate.of(1960, 6, 15);
    private @Nullable LocalDate died;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Span> memberships = new ArrayList<>();
    private final List<ReportedYear> reported = new ArrayList<>();
    private final List<GivenHonor> honors = new ArrayList<>();

    /** A member from a day on who plays from that day on. */
    static Life musician(String from, String to) {
        return new Life().member(from, to).does(ActivityKind.MUSICIAN, from, to);
    }

    Life born(String date) {
        born = date(date);
        return this;
    }

    Life died(String date) {
        died = date(date);
        return this;
    }

    Life member(String from, String to) {
        memberships.add(span(from, to));
        return this;
    }

    Life does(ActivityKind kind, String from, String to) {
        return does(kind, ActivityClub.OWN, false, from, to);
    }

    Life does(ActivityKind kind, ActivityClub club, boolean otherFederation, String from, String to) {
        stretches.add(new Stretch(span(from, to), kind, null, club, otherFederation, EvidenceGrade.OWN_RECORD));
        return this;
    }

    Life holds(Office office, String from, String to) {
        stretches.add(
                new Stretch(span(from, to), office.kind(), office, ActivityClub.OWN, false, EvidenceGrade.CERTIFICATE));
        return this;
    }

    Life reported(ActivityKind kind, int from, int to) {
        for (int year = from; year <= to; year++) {
            reported.add(new ReportedYear(year, kind));
        }
        return this;
    }

    Life honored(String code, int step, int year, GivenState state) {
        honors.add(new GivenHonor(Rules.BODY, code, step, year, state));
        return this;
    }

    MusicalLife lived() {
        return new MusicalLife(new UUID(0, 1), born, died, stretches, memberships, reported, honors);
    }

    private static Span span(String from, String to) {
        return new Span(day(from), date(to));
    }

    private static @Nullable LocalDate date(String date) {
        return date.isEmpty() ? null : day(date);
    }

    private static LocalDate day(String date) {
        return GermanDate.parse(date, LocalDate.of(2100, 1, 1)).orElseThrow();
    }
}
