package org.clavis.honor.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorOrigin;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.Playing;
import org.clavis.paper.Conformance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaudatioTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Member member = member();
    private final List<Playing> playing = new ArrayList<>();

    @Test
    void musicalLife_isToldWithOfficesInstrumentsGapsAndHonors() throws IOException {
        List<ActivityPeriod> periods = List.of(
                period(ActivityKind.MUSICIAN, null, "Trompete", "1982-01-01", "2003-12-31"),
                period(ActivityKind.MUSICIAN, null, "Flügelhorn", "2006-01-01", null),
                period(ActivityKind.BOARD_EXECUTIVE, Office.CHAIR, null, "2008-03-01", "2020-03-01"));
        byte[] pdf = print(periods);
        assertThat(Conformance.ofPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.ofPdfUa(pdf)).isEmpty();
        assertThat(PaperText.of(pdf))
                .contains("Karl-Heinz Öttinger", "geboren am 04.05.1968")
                .contains("1982 – 2003 als Musiker/in, Trompete", "seit 2006 als Musiker/in, Flügelhorn")
                .contains("2008 – 2020 im Vorsitz", "Unterbrochen: 2004 – 2005")
                .contains("1982–2003 (22 J.)", "= 42 Jahre")
                .contains("2002 Ehrennadel in Silber Herbstkonzert", "Zwölf Jahre führte er den Verein.");
    }

    @Test
    void whoMayNotSeePeriods_isToldNoneAndNoYears() throws IOException {
        assertThat(PaperText.of(print(null)))
                .contains("Öttinger", "Ehrennadel in Silber")
                .doesNotContain("Jahre", "Lebenslauf", "Musiker/in");
    }

    private byte[] print(@Nullable List<ActivityPeriod> periods) throws IOException {
        List<Stretch> stretches = periods == null
                ? List.of()
                : periods.stream().map(LaudatioTest::stretch).toList();
        MusicalLife life = new MusicalLife(
                member.getId(), member.getBirthDate(), null, stretches, List.of(), List.of(), List.of());
        Laudatio laudatio = new Laudatio(member, null, periods, playing, List.of(honor(periods != null)), life, TODAY);
        return PaperText.print(laudatio.sheet("MV Lindenfeld"), ShippedText.LAUDATIO_STYLE.style());
    }

    private Honor honor(boolean told) {
        Honor honor = Honor.recorded(member, HonorOrigin.RECORDED);
        honor.setTitle("Ehrennadel in Silber");
        honor.setHonorYear(2002);
        honor.setEvent("Herbstkonzert");
        honor.setLaudatio(told ? "Zwölf Jahre führte er den Verein." : null);
        return honor;
    }

    private ActivityPeriod period(
            ActivityKind kind, @Nullable Office office, @Nullable String instrument, String from, @Nullable String to) {
        if (instrument != null) {
            var played = new Playing(member);
            played.setInstrument(instrument);
            played.setStartedOn(LocalDate.parse(from));
            played.setEndedOn(to == null ? null : LocalDate.parse(to));
            playing.add(played);
        }
        ActivityPeriod period = new ActivityPeriod(member);
        period.setKind(kind);
        period.setOffice(office);
        period.setStartedOn(LocalDate.parse(from));
        period.setEndedOn(to == null ? null : LocalDate.parse(to));
        return period;
    }

    private static Stretch stretch(ActivityPeriod period) {
        return new Stretch(
                new Span(Objects.requireNonNull(period.getStartedOn()), period.getEndedOn()),
                Objects.requireNonNull(period.getKind()),
                period.getOffice(),
                ActivityClub.OWN,
                false,
                EvidenceGrade.OWN_RECORD);
    }

    private static Member member() {
        Member member = new Member(PersonKind.NATURAL);
        member.setGivenName("Karl-Heinz");
        member.setFamilyName("Öttinger");
        member.setBirthDate(LocalDate.of(1968, 5, 4));
        return member;
    }
}
