package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.INSTRUMENT;
import static org.clavis.member.transfer.MemberField.PLAYING;
import static org.clavis.member.transfer.MemberField.SECTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Playing;
import org.jspecify.annotations.Nullable;

/**
 * Records what a line tells somebody plays. Where another instrument is recorded already it stays: from a list without
 * dates one cannot know whether somebody has changed, or plays both.
 */
record PlayingMerge(Line line, Member member, List<Playing> playing, LocalDate today, Changes changes) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;+\\n]\\s*");
    private static final Pattern PART = Pattern.compile("^\\d\\.?\\s*");

    void merge() {
        if (line.isAsked(PLAYING)) {
            Notation.read(line.text(PLAYING, "")).forEach(this::take);
        } else if (line.has(INSTRUMENT) || line.has(SECTION)) {
            List<String> named = BETWEEN.splitAsStream(line.text(INSTRUMENT, ""))
                    .filter(name -> !name.isBlank())
                    .toList();
            stated(named);
        }
    }

    private void stated(List<String> named) {
        List<Playing> now = playing.stream().filter(one -> one.runsAt(today)).toList();
        if (now.isEmpty()) {
            named.forEach(this::begin);
            if (named.isEmpty()) {
                begin(null);
            }
            return;
        }
        for (String name : named) {
            if (playing.stream().noneMatch(one -> name.equalsIgnoreCase(one.getInstrument()))) {
                complete(now, name);
            }
        }
        if (now.get(0).getSection() == null) {
            changes.take(SECTION, null, line.text(SECTION), now.get(0)::setSection);
        }
    }

    private void begin(@Nullable String instrument) {
        var fresh = new Playing(member);
        fresh.setInstrument(instrument);
        fresh.setSection(section(instrument));
        fresh.setMain(playing.stream().noneMatch(one -> one.isMain() && one.overlaps(fresh)));
        playing.add(fresh);
        changes.add(instrument == null ? SECTION : INSTRUMENT);
    }

    /** Somebody of whom only the section is known. */
    private void complete(List<Playing> now, String name) {
        Optional<Playing> open =
                now.stream().filter(one -> one.getInstrument() == null).findFirst();
        if (open.isPresent()) {
            changes.take(INSTRUMENT, null, name, open.get()::setInstrument);
        } else {
            line.warn(INSTRUMENT, name, "member.import.instrument.differs");
        }
    }

    private @Nullable String section(@Nullable String instrument) {
        return instrument == null || line.has(SECTION)
                ? line.text(SECTION)
                : Words.SECTION
                        .meaning(PART.matcher(instrument).replaceFirst(""))
                        .orElse(null);
    }

    private void take(Notation notation) {
        Playing noted = PlayingNotation.playing(notation, member);
        Optional<Playing> known = playing.stream()
                .filter(one -> Objects.equals(one.getInstrument(), noted.getInstrument()))
                .filter(one -> Objects.equals(one.getStartedOn(), noted.getStartedOn()))
                .findFirst();
        if (known.isEmpty()) {
            playing.add(noted);
            changes.add(PLAYING);
            return;
        }
        Playing one = known.get();
        changes.take(PLAYING, one.getSection(), noted.getSection(), one::setSection);
        changes.take(PLAYING, one.getPart(), noted.getPart(), one::setPart);
        changes.take(PLAYING, one.getEndedOn(), noted.getEndedOn(), one::setEndedOn);
        changes.take(PLAYING, one.getOwnership(), noted.getOwnership(), one::setOwnership);
    }
}
