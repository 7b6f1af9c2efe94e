package org.clavis.honor.entity.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.RuleSubject;
import org.jspecify.annotations.Nullable;

/**
 * Rules made ready to be asked about many people. Immutable, and may be used by several threads at once. Rules for
 * organisations and merits without years are no matter of counting and left out.
 */
public final class RuleSet {
    private final Ladder[] ladders;
    private final Basis[] bases;
    private final Codes federations;
    private final Codes codes;
    private final @Nullable Ladder[] byCode;

    private RuleSet(List<ActiveRule> rules) {
        var builder = new Ladder.Builder();
        ladders = rules.stream().filter(RuleSet::isCounted).map(builder::build).toArray(Ladder[]::new);
        bases = new Basis[builder.bases.size()];
        for (Map.Entry<Basis, Integer> each : builder.bases.entrySet()) {
            bases[each.getValue()] = each.getKey();
        }
        federations = builder.federations;
        codes = builder.codes;
        byCode = new Ladder[codes.size()];
        for (Ladder each : ladders) {
            byCode[each.code()] = each;
        }
    }

    public static RuleSet of(List<ActiveRule> rules) {
        return new RuleSet(rules);
    }

    private static boolean isCounted(ActiveRule rule) {
        return rule.content().subject() == RuleSubject.PERSON
                && !rule.content().criterion().isMerit();
    }

    /** What every rule says about a person in a year, in the order of the rules. */
    public List<Finding> findings(MusicalLife life, int year) {
        return new Reading(life, this, year).findings(year);
    }

    /** What a person is due for in a year: {@link #findings} without the rest. */
    public List<Finding> proposals(MusicalLife life, int year) {
        return new Reading(life, this, year).proposals(year);
    }

    /** The next honor and its year, this one or a later one, if life goes on as it does. */
    public Optional<Finding> next(MusicalLife life, int year) {
        return new Reading(life, this, year)
                .firstProposals(year, Day.LAST_YEAR).stream().max(Comparator.comparingInt(Finding::step));
    }

    /** The honors of the coming years, each taken to be given in the first year that it is proposed in. */
    public List<Finding> forecast(MusicalLife life, int fromYear, int toYear) {
        return play(new Reading(life, this, fromYear), fromYear, toYear);
    }

    /** The honors that must have been given before a year, had these rules always been in force and nothing forgotten. */
    public List<Finding> before(MusicalLife life, int year) {
        return play(new Reading(life, this, year), 1, year - 1);
    }

    private static List<Finding> play(Reading reading, int fromYear, int toYear) {
        var played = new ArrayList<Finding>();
        List<Finding> proposals = reading.firstProposals(fromYear, toYear);
        while (!proposals.isEmpty()) {
            proposals.forEach(reading::assume);
            played.addAll(proposals);
            proposals = reading.firstProposals(proposals.get(0).year() + 1, toYear);
        }
        return played;
    }

    /** Completed years of something, in whatever club, by the end of a day. */
    public static Count count(MusicalLife life, Counted counted, LocalDate day) {
        var lived = new Lived(life);
        var years = new CompletedYears(lived.times(counted, ClubScope.ANY, 0), GapRule.SKIP);
        return years.count(Day.of(day), lived.endAssumed(counted, ClubScope.ANY, Day.of(day)));
    }

    int bases() {
        return bases.length;
    }

    Basis basis(int place) {
        return bases[place];
    }

    int ladders() {
        return ladders.length;
    }

    Ladder ladder(int place) {
        return ladders[place];
    }

    int federation(String awardingBody) {
        return federations.find(awardingBody, "");
    }

    int code(String awardingBody, @Nullable String code) {
        return codes.find(awardingBody, code);
    }

    @Nullable
    Ladder ruleOf(int code) {
        return code == Codes.NONE ? null : byCode[code];
    }
}
