package org.clavis.member.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart: {@code von der Tann, Dr. Ida}, {@code Dr. Ida von der Tann}, {@code Meyer-Lüdenscheid Uwe}.
 *
 * @param legal it is a company or a club, its name stands in {@code family}
 */
public record NameCell(@Nullable String title, @Nullable String given, String family, boolean legal) {
    private static final Pattern TITLES = Pattern.compile(
            "^((?:(?:prof|dr|dipl|mag|ing|pfr|pfarrer|rer|nat|med|phil|jur|h\\.?\\s?c|mba|b\\.?sc|m\\.?sc)[.\\s-]+(?:-?ing\\.?\\s+)?)+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESSED =
            Pattern.compile("^(?:herrn?|frau|hr\\.|fr\\.)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPANY = Pattern.compile(
            "(?:^|.*[\\s.])(?:gmbh|mbh|ag|kg|ohg|ug|e\\.?\\s?v\\.?|gbr)(?:[\\s.&]|$).*|(?:firma|fa\\.|stadt|gemeinde)\\s.*",
            Pattern.CASE_INSENSITIVE);

    /** Words that belong to the family name that follows them. */
    private static final Set<String> PARTICLES = Set.of(
            "von",
            "vom",
            "van",
            "zu",
            "zum",
            "zur",
            "der",
            "den",
            "dem",
            "de",
            "di",
            "da",
            "del",
            "della",
            "du",
            "dos",
            "ten",
            "ter",
            "le",
            "la",
            "el",
            "al",
            "ben",
            "bin",
            "graf",
            "gräfin",
            "freiherr",
            "freifrau",
            "frhr.",
            "baron",
            "baronin",
            "fürst",
            "fürstin",
            "prinz",
            "prinzessin",
            "edler",
            "ritter",
            "und",
            "auf",
            "st.",
            "sankt",
            "v.",
            "v.d.");

    /**
     * Takes the text apart.
     *
     * @param familyFirst the family name comes first even where no comma says so
     */
    public static NameCell of(String text, boolean familyFirst, boolean commaBeforeFamily) {
        String name = text.replaceAll("\\s+", " ").strip();
        if (COMPANY.matcher(name).matches()) {
            return new NameCell(null, null, name, true);
        }
        int comma = name.indexOf(',');
        if (comma < 0) {
            return ofWords(name, familyFirst);
        }
        String before = name.substring(0, comma);
        String after = name.substring(comma + 1);
        return commaBeforeFamily ? ofParts(after, before) : ofParts(before, after);
    }

    private static NameCell ofParts(String family, String given) {
        List<String> titles = new ArrayList<>();
        String first = withoutTitle(given.strip(), titles);
        String last = withoutTitle(family.strip(), titles);
        return new NameCell(title(titles), first.isEmpty() ? null : first, last, false);
    }

    private static NameCell ofWords(String name, boolean familyFirst) {
        List<String> titles = new ArrayList<>();
        String[] words = withoutTitle(name, titles).split(" ", -1);
        int split = familyFirst ? endOfFamily(words) : startOfFamily(words);
        String left = join(words, 0, split);
        String right = join(words, split, words.length);
        String given = familyFirst ? right : left;
        return new NameCell(title(titles), given.isEmpty() ? null : given, familyFirst ? left : right, false);
    }

    private static int startOfFamily(String[] words) {
        int start = words.length - 1;
        while (start > 1 && isParticle(words[start - 1])) {
            start--;
        }
        return start == 1 && isParticle(words[0]) ? 0 : start;
    }

    private static int endOfFamily(String[] words) {
        int end = 0;
        while (end < words.length - 1 && isParticle(words[end])) {
            end++;
        }
        return end + 1;
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.GERMAN));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    private static String withoutTitle(String name, List<String> titles) {
        String bare = ADDRESSED.matcher(name).replaceFirst("");
        Matcher title = TITLES.matcher(bare);
        if (title.find() && title.end() < bare.length()) {
            titles.add(title.group().strip());
            return bare.substring(title.end()).strip();
        }
        return bare;
    }

    private static @Nullable String title(List<String> titles) {
        return titles.isEmpty() ? null : String.join(" ", titles);
    }
}
