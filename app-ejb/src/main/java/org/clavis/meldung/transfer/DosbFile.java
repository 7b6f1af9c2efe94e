package org.clavis.meldung.transfer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clavis.member.entity.Gender;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * The year counts ({@code ja.dat}) of the DOSB text interface, version 1.8: one line of fixed width for each birth year,
 * men and women, active and passive. The layout is taken from what an open-source program writes for a Landessportbund;
 * the interface's own description was not at hand, so the file is unverified, as {@code meldedatei.md} says.
 *
 * @param club number the Landessportbund gave, at most ten letters, digits, hyphens, dots
 * @param federation number of the Fachverband that all of them are counted for as well; null for none
 */
record DosbFile(String club, @Nullable Integer federation, List<DosbMember> members, LocalDateTime made) {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z.-]{1,10}");
    private static final int HIGHEST_FEDERATION = 9999;
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("dd.MM.uuuu_HH:mm", Locale.ROOT);

    /**
     * Checks the numbers.
     *
     * @throws BusinessRuleViolated in field {@code club} or {@code federation}
     */
    static DosbFile of(String club, @Nullable Integer federation, Collection<DosbMember> members, LocalDateTime made) {
        if (!NUMBER.matcher(club).matches()) {
            throw new BusinessRuleViolated("club", "meldung.dosb.club");
        }
        if (federation != null && (federation < 1 || federation > HIGHEST_FEDERATION)) {
            throw new BusinessRuleViolated("federation", "meldung.dosb.federation");
        }
        return new DosbFile(club, federation, List.copyOf(members), made);
    }

    String name() {
        return club + "ja.dat";
    }

    /** For each birth year the count of the Fachverband, if there is one, and of the club (A-Zahlen). */
    byte[] content() {
        Map<Integer, List<DosbMember>> years = members.stream()
                .filter(DosbFile::fits)
                .collect(Collectors.groupingBy(DosbFile::year, TreeMap::new, Collectors.toList()));
        var lines = new StringBuilder();
        years.forEach((year, its) -> {
            if (federation != null) {
                lines.append(line(federation, year, its));
            }
            lines.append(line(0, year, its));
        });
        return lines.toString().getBytes(US_ASCII);
    }

    /** The club left-aligned, then two keys of the federation's own, which stay empty. */
    private String line(int counted, int year, List<DosbMember> its) {
        return String.format(
                Locale.ROOT,
                "%-10s%16s%04d%04d%04d%08d%08d%08d%08d%s\r\n",
                club,
                "",
                counted,
                0,
                year,
                count(its, Gender.MALE, true),
                count(its, Gender.MALE, false),
                count(its, Gender.FEMALE, true),
                count(its, Gender.FEMALE, false),
                MADE.format(made));
    }

    private static int count(List<DosbMember> its, Gender gender, boolean active) {
        return Math.toIntExact(its.stream()
                .filter(member -> member.gender() == gender && member.active() == active)
                .count());
    }

    /** How many are in the file, and how many are missing in it. */
    DosbPreview preview() {
        return new DosbPreview(
                count(DosbFile::fits),
                count(member -> member.gender() == Gender.DIVERSE),
                count(member -> member.gender() == Gender.UNKNOWN),
                count(member -> isTold(member.gender()) && member.birthDate() == null));
    }

    private int count(Predicate<DosbMember> who) {
        return Math.toIntExact(members.stream().filter(who).count());
    }

    private static boolean fits(DosbMember member) {
        return isTold(member.gender()) && member.birthDate() != null;
    }

    private static boolean isTold(Gender gender) {
        return gender == Gender.MALE || gender == Gender.FEMALE;
    }

    private static int year(DosbMember member) {
        return Objects.requireNonNull(member.birthDate()).getYear();
    }
}
