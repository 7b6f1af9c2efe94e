package org.clavis.member.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Families of instruments as statistics count them, in the order of a score. Clubs write instruments as they like; the
 * longest known word in the name tells the family: a "Baritonsaxophon" is a saxophone and a "Bassetthorn" a clarinet.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
public enum InstrumentGroup {
    FLUTES("flöt", "floet", "flute", "piccolo", "pikkolo", "pfeife"),
    DOUBLE_REEDS("oboe", "fagott", "bassoon", "englischhorn", "schalmei"),
    CLARINETS("klarinett", "clarinet", "bassklarinett", "bassetthorn"),
    SAXOPHONES("sax", "saxophon", "baritonsax", "basssax"),
    /** With flugelhorns and cornets, which the same players play. */
    TRUMPETS(
            "trompet",
            "trumpet",
            "flügelhorn",
            "fluegelhorn",
            "flugelhorn",
            "kornett",
            "cornet",
            "fanfare",
            "signalhorn"),
    HORNS("horn"),
    TENOR_HORNS("tenorhorn", "althorn", "bassflügelhorn", "bariton", "euphonium"),
    TROMBONES("posaun", "trombon", "bassposaun"),
    /** What a wind orchestra calls "Bass" is one. */
    TUBAS("tuba", "kontrabasstuba", "bass", "helikon", "sousaphon", "bombardon"),
    PERCUSSION(
            "schlag",
            "trommel",
            "pauke",
            "percussion",
            "perkussion",
            "drum",
            "becken",
            "lyra",
            "glocken",
            "xylo",
            "marimba",
            "vibra",
            "mallet",
            "stabspiel",
            "cajon",
            "timpani"),
    STRINGS("violin", "geige", "viola", "bratsche", "cello", "kontrabass", "streich"),
    PLUCKED("gitarre", "guitar", "e-bass", "ukulele", "mandolin", "zither", "harfe", "banjo"),
    KEYS("klavier", "piano", "keyboard", "akkordeon", "harmonika", "orgel", "cembalo", "synthesizer", "melodica"),
    VOICE("gesang", "sopran", "mezzo", "tenor", "alt", "stimme", "sänger", "vocal"),
    OTHER;

    private final List<String> words;

    InstrumentGroup(String... words) {
        this.words = List.of(words);
    }

    /** The family an instrument belongs to; {@link #OTHER} for what is not known, and for nothing. */
    public static InstrumentGroup of(@Nullable String instrument) {
        String written = instrument == null ? "" : instrument.toLowerCase(Locale.GERMAN);
        ToIntFunction<InstrumentGroup> fit = group -> group.fit(written);
        return Arrays.stream(values())
                .filter(group -> group.fit(written) > 0)
                .min(Comparator.comparingInt(fit).reversed().thenComparing(Comparator.naturalOrder()))
                .orElse(OTHER);
    }

    /** Letters of the longest of its words that the name contains; the pitch of an instrument is no voice. */
    private int fit(String written) {
        int longest = words.stream()
                .filter(written::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return this == VOICE ? Math.min(longest, 1) : longest;
    }
}
