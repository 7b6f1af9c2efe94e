package org.clavis.honor.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clavis.honor.entity.Honor;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a musical life: a lane for each kind of activity, years from left to right, honors as marks above.
 * Across, places are percentages, so that the picture fits any width while its letters keep their size; down, they are
 * pixels.
 */
public final class Timeline {
    private static final int AXIS = 22;

    /** The name of a kind and the bar below it. */
    private static final int LANE = 38;

    private static final int MARK = 16;
    private static final int FIRST_MARK = 28;
    private static final double MARGIN = 2.5;

    /** A bar of a few days is still to be seen. */
    private static final double NARROWEST = 0.4;

    /** Up to so many years, every so manieth is written. */
    private static final Map<Integer, Integer> STEPS = new TreeMap<>(Map.of(8, 1, 16, 2, 35, 5, 80, 10));

    private static final int WIDEST_STEP = 20;

    private final LocalDate first;
    private final LocalDate today;
    private final LocalDate last;
    private final List<ActivityPeriod> periods;
    private final List<Honor> honors;

    /** A year of the axis. */
    public record Tick(String x, int year) {}

    /**
     * A time in a lane.
     *
     * @param css class names: kind, club, {@code running}; or {@code gap}
     * @param to its last year; null while it runs
     */
    public record Bar(String x, String width, String css, int from, @Nullable Integer to) {}

    /** All times of one kind, and the gaps between them. */
    public record Lane(ActivityKind kind, int y, List<Bar> bars, List<Bar> gaps) {}

    /** An honor in its year. */
    public record Mark(String x, int y, Honor honor) {}

    Timeline(List<ActivityPeriod> periods, List<Honor> honors, LocalDate today) {
        this.today = today;
        this.periods = periods.stream()
                .filter(period -> period.getStartedOn() != null && period.getKind() != null)
                .sorted(Comparator.comparing(Timeline::start))
                .toList();
        this.honors =
                honors.stream().filter(honor -> honor.getHonorYear() != null).toList();
        this.first = days().min(Comparator.naturalOrder()).orElse(today).withDayOfYear(1);
        LocalDate latest = days().max(Comparator.naturalOrder()).orElse(today);
        this.last = (latest.isAfter(today) ? latest : today).plusYears(1).withDayOfYear(1);
    }

    public boolean isEmpty() {
        return periods.isEmpty();
    }

    public int getHeight() {
        return getBottom() + AXIS;
    }

    /** Where the lanes end and the years are written. */
    public int getBottom() {
        return top() + LANE * (int) kinds().count();
    }

    public List<Tick> getTicks() {
        int span = last.getYear() - first.getYear();
        int step = STEPS.entrySet().stream()
                .filter(entry -> span <= entry.getKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(WIDEST_STEP);
        List<Tick> ticks = new ArrayList<>();
        for (int year = first.getYear() + Math.floorMod(-first.getYear(), step); year <= last.getYear(); year += step) {
            ticks.add(new Tick(percent(place(LocalDate.of(year, 1, 1))), year));
        }
        return ticks;
    }

    public List<Lane> getLanes() {
        List<Lane> lanes = new ArrayList<>();
        kinds().forEach(kind -> {
            List<ActivityPeriod> own =
                    periods.stream().filter(period -> period.getKind() == kind).toList();
            int y = top() + LANE * lanes.size();
            lanes.add(new Lane(kind, y, own.stream().map(this::bar).toList(), gaps(own)));
        });
        return lanes;
    }

    /** Honors of one year stand below each other. */
    public List<Mark> getMarks() {
        Map<Integer, Integer> rows = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (Honor honor : honors) {
            int year = requireNonNull(honor.getHonorYear());
            int row = rows.merge(year, 1, Integer::sum) - 1;
            marks.add(new Mark(percent(place(LocalDate.of(year, 7, 1))), FIRST_MARK + MARK * row, honor));
        }
        return marks;
    }

    /** Where the first lane begins: below the marks. */
    private int top() {
        return getMarks().stream().mapToInt(mark -> mark.y() + MARK).max().orElse(0);
    }

    private Bar bar(ActivityPeriod period) {
        LocalDate from = start(period);
        LocalDate to = period.getEndedOn();
        String css =
                requireNonNull(period.getKind()).name() + " " + period.getClub().name();
        return between(from, to == null ? end(from) : to.plusDays(1), to == null ? css + " running" : css, to);
    }

    /** Times in which nothing of that kind was done anywhere. */
    private List<Bar> gaps(List<ActivityPeriod> own) {
        List<Bar> gaps = new ArrayList<>();
        LocalDate until = null;
        for (ActivityPeriod period : own) {
            LocalDate from = start(period);
            LocalDate to = period.getEndedOn() == null ? last : period.getEndedOn();
            if (until != null && from.isAfter(until.plusDays(1))) {
                gaps.add(between(until.plusDays(1), from, "gap", from.minusDays(1)));
            }
            until = until == null || to.isAfter(until) ? to : until;
        }
        return gaps;
    }

    private Bar between(LocalDate from, LocalDate end, String css, @Nullable LocalDate to) {
        double x = place(from);
        double width = Math.max(NARROWEST, place(end) - x);
        return new Bar(percent(x), percent(width), css, from.getYear(), to == null ? null : to.getYear());
    }

    /** What runs, runs until today; what is yet to begin, to the end of the picture. */
    private LocalDate end(LocalDate from) {
        return from.isAfter(today) ? last : today;
    }

    private Stream<ActivityKind> kinds() {
        return periods.stream()
                .map(period -> requireNonNull(period.getKind()))
                .distinct()
                .sorted();
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                periods.stream()
                        .flatMap(period -> Stream.of(period.getStartedOn(), period.getEndedOn()))
                        .filter(Objects::nonNull),
                honors.stream().map(honor -> LocalDate.of(requireNonNull(honor.getHonorYear()), 1, 1)));
    }

    private double place(LocalDate day) {
        double share = (double) (day.toEpochDay() - first.toEpochDay()) / (last.toEpochDay() - first.toEpochDay());
        return MARGIN + share * (100 - 2 * MARGIN);
    }

    private static LocalDate start(ActivityPeriod period) {
        return requireNonNull(period.getStartedOn());
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
