package org.clavis.honor.paper;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.honor.Explanation;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorState;
import org.clavis.honor.entity.counting.Block;
import org.clavis.honor.entity.counting.Count;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.Playing;
import org.clavis.paper.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker needs to know of somebody's musical life. A part is left out if the reader may not see its Register.
 *
 * @param memberships null: not readable
 * @param periods null: not all of them are readable
 * @param playing what of it is readable
 * @param honors oldest first
 */
record Laudatio(
        Member person,
        @Nullable List<Membership> memberships,
        @Nullable List<ActivityPeriod> periods,
        List<Playing> playing,
        List<Honor> honors,
        MusicalLife life,
        LocalDate today) {
    private static final Set<ActivityKind> MUSIC = EnumSet.of(ActivityKind.MUSICIAN, ActivityKind.SINGER);
    private static final Set<ActivityKind> COUNTED =
            EnumSet.complementOf(EnumSet.of(ActivityKind.PAUSE, ActivityKind.OTHER_OFFICE));

    Sheet sheet(String club) {
        Sheet sheet = new Sheet()
                .say("p", "over", "Laudatio · " + club + " · Stand " + PaperWords.date(today))
                .say("h1", name());
        lead(sheet);
        texts(sheet);
        if (periods != null) {
            years(sheet);
            times(sheet, periods);
        }
        honors(sheet);
        return sheet;
    }

    private String name() {
        return Stream.of(person.getGivenName(), person.getFamilyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private void lead(Sheet sheet) {
        LocalDate born = person.getBirthDate();
        if (born != null) {
            sheet.say("p", "lead", "geboren am " + PaperWords.date(born));
        }
        if (memberships != null && !memberships.isEmpty()) {
            String stays = memberships.stream()
                    .map(stay -> PaperWords.years(stay.getJoinedOn(), stay.getLeftOn()))
                    .collect(Collectors.joining(", "));
            sheet.say("p", "lead", "Mitglied: " + stays);
        }
    }

    /** What was written down for the honors, latest first: it is what the speech is about. */
    private void texts(Sheet sheet) {
        honors.stream()
                .filter(honor -> honor.getLaudatio() != null)
                .sorted(comparing(Honor::getHonorYear, nullsFirst(naturalOrder()))
                        .reversed())
                .forEach(honor -> sheet.say("h2", "Zur Ehrung: " + honor.getTitle())
                        .say("p", "text", Objects.requireNonNull(honor.getLaudatio())));
    }

    private void years(Sheet sheet) {
        List<List<String>> rows = COUNTED.stream()
                .map(kind -> year(PaperWords.of(kind), Counted.of(kind)))
                .filter(row -> !row.isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            sheet.say("h2", "Jahre").table("years", List.of("Tätigkeit", "Jahre", "Rechnung"), rows);
        }
        List<Block> gaps =
                RuleSet.count(life, new Counted(MUSIC, Set.of(), false), today).gaps();
        if (!gaps.isEmpty()) {
            String times = gaps.stream()
                    .map(gap -> PaperWords.years(gap.from(), gap.to()))
                    .collect(Collectors.joining(", "));
            sheet.say("p", "soft", "Unterbrochen: " + times);
        }
    }

    private List<String> year(String name, Counted counted) {
        Count count = RuleSet.count(life, counted, today);
        return count.blocks().isEmpty()
                ? List.of()
                : List.of(name, Integer.toString(count.years()), new Explanation(Locale.GERMAN).arithmetic(count, 0));
    }

    private void times(Sheet sheet, List<ActivityPeriod> periods) {
        List<List<String>> rows = periods.stream()
                .map(period -> List.of(
                        PaperWords.years(period.getStartedOn(), period.getEndedOn()), doing(period), where(period)))
                .toList();
        if (!rows.isEmpty()) {
            sheet.say("h2", "Lebenslauf in der Musik").table("times", List.of("Zeit", "Tätigkeit", "Wo"), rows);
        }
    }

    private String doing(ActivityPeriod period) {
        ActivityKind kind = period.getKind();
        String office = period.getOffice() == null ? null : PaperWords.of(period.getOffice());
        String label = period.getOfficeLabel();
        String what = Stream.of(label, office, kind == null ? null : PaperWords.of(kind))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        Stream<String> played = kind != null && kind.isPlaying() ? instruments(period) : Stream.empty();
        return Stream.of(Stream.of(what), played, Stream.ofNullable(period.getRemark()))
                .flatMap(Function.identity())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What was played in that time. */
    private Stream<String> instruments(ActivityPeriod period) {
        return playing.stream()
                .filter(one -> one.goesOnDuring(period.getStartedOn(), period.getEndedOn()))
                .map(Playing::getInstrument)
                .flatMap(Stream::ofNullable)
                .distinct();
    }

    private static String where(ActivityPeriod period) {
        String other = period.getOtherClub();
        return switch (period.getClub()) {
            case OWN -> "";
            case OTHER -> other == null ? "in einem anderen Verein" : other;
            case UNKNOWN -> other == null ? "Verein nicht bekannt" : other;
        };
    }

    private void honors(Sheet sheet) {
        List<List<String>> rows = honors.stream()
                .filter(honor -> honor.getState() == HonorState.GIVEN)
                .map(honor -> List.of(
                        String.valueOf(honor.getHonorYear()),
                        Objects.requireNonNullElse(honor.getTitle(), ""),
                        Objects.requireNonNullElse(honor.getEvent(), "")))
                .toList();
        if (!rows.isEmpty()) {
            sheet.say("h2", "Bisherige Ehrungen").table("honors", List.of("Jahr", "Ehrung", "Anlass"), rows);
        }
    }
}
