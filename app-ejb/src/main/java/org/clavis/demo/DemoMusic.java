package org.clavis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clavis.demo.DemoLineUp.Chair;
import org.clavis.member.entity.InstrumentOwnership;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Playing;
import org.jspecify.annotations.Nullable;

/** What somebody whose life is being invented plays. */
final class DemoMusic {
    /** Who pauses no longer than that goes on with the same instrument. */
    private static final int YEARS = 5;

    private static final Set<String> LENT =
            Set.of("Tuba", "Pauken", "Schlagzeug", "Mallets", "Bassklarinette", "Baritonsaxophon", "Fagott");

    private final Member member;
    private final List<Playing> playing = new ArrayList<>();

    DemoMusic(Member member) {
        this.member = member;
    }

    /** Takes a chair, or goes on to sit in it. */
    void sits(Chair chair, LocalDate from, @Nullable LocalDate to) {
        Playing last = playing.isEmpty() ? null : playing.get(playing.size() - 1);
        if (last != null && goesOn(last, chair, from)) {
            last.setEndedOn(to);
            return;
        }
        var fresh = new Playing(member);
        fresh.setInstrument(chair.instrument());
        fresh.setSection(chair.section());
        fresh.setMain(true);
        fresh.setStartedOn(from);
        fresh.setEndedOn(to);
        fresh.setOwnership(LENT.contains(chair.instrument()) ? InstrumentOwnership.CLUB : InstrumentOwnership.OWN);
        playing.add(fresh);
    }

    private static boolean goesOn(Playing last, Chair chair, LocalDate from) {
        LocalDate end = last.getEndedOn();
        return chair.instrument().equals(last.getInstrument()) && (end == null || end.isAfter(from.minusYears(YEARS)));
    }

    /** Nobody has asked yet what it is: the section is all that is known. */
    void forgetsInstrument() {
        playing.forEach(one -> one.setInstrument(null));
    }

    void ends(LocalDate lastDay) {
        for (Playing one : playing) {
            LocalDate end = one.getEndedOn();
            if (end == null || end.isAfter(lastDay)) {
                one.setEndedOn(lastDay);
            }
        }
    }

    Set<String> sectionsAt(LocalDate day) {
        return playing.stream()
                .filter(one -> one.runsAt(day))
                .map(Playing::getSection)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    List<Playing> playing() {
        return playing;
    }
}
