package org.clavis.member;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Life;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.OwnedRow;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Constraints;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is wrong with a record, all at once: constraints of single fields, rules over several fields, rules
 * over several rows. Fields are named as in the API, with the way to them: {@code addresses[1].town}.
 */
@Dependent
public class RecordRules {
    private static final String PERSON = "person.";
    private static final String OFFICE_MISSING = "member.rule.officeMissing";

    private final Validator validator;

    @Inject
    public RecordRules(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong; empty if nothing is. Sections that are not given are not looked at. */
    public List<Violation> broken(MemberRecord record, LocalDate today) {
        Stream<Violation> single =
                Constraints.broken(validator, record).stream().map(RecordRules::named);
        Stream<Violation> several = Stream.of(
                        record.person() == null
                                ? Stream.<Violation>empty()
                                : Life.of(record.person()).brokenRules(today).stream(),
                        ofRows("memberships", record.memberships(), today),
                        overlaps(record.memberships()),
                        ofRows("addresses", record.addresses(), today),
                        ofRows("contacts", record.contacts(), today),
                        ofRows("activities", record.activities(), today),
                        astray("activities", record.activities(), ActivityPeriod::isOfOffice, "member.rule.officeHere"),
                        ofRows("offices", record.offices(), today),
                        astray("offices", record.offices(), Predicate.not(ActivityPeriod::isOfOffice), OFFICE_MISSING),
                        ofRows("playing", record.playing(), today),
                        mains(record.playing()),
                        ofRows("qualifications", record.qualifications(), today),
                        ofRows("reportedYears", record.reportedYears(), today),
                        repeated(record.reportedYears()),
                        ofBank(record, today))
                .flatMap(violations -> violations);
        return Stream.concat(single, several).toList();
    }

    /** What is wrong with one row by itself; fields without a way to them. */
    public List<Violation> broken(OwnedRow<?> row, LocalDate today) {
        Stream<Violation> single = Constraints.broken(validator, row).stream();
        return Stream.concat(single, row.brokenRules(today).stream()).toList();
    }

    /** Passes or throws. */
    static void require(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
    }

    private static Stream<Violation> ofRows(String path, @Nullable List<? extends OwnedRow<?>> rows, LocalDate today) {
        return rows == null
                ? Stream.empty()
                : IntStream.range(0, rows.size())
                        .boxed()
                        .flatMap(i -> within(path + '[' + i + "].", rows.get(i).brokenRules(today)));
    }

    private static Stream<Violation> ofBank(MemberRecord record, LocalDate today) {
        return record.bank() == null
                ? Stream.empty()
                : within("bank.", record.bank().brokenRules(today));
    }

    private static Stream<Violation> within(String path, List<Violation> broken) {
        return broken.stream()
                .map(violation -> new Violation(path + violation.field(), violation.key(), violation.arguments()));
    }

    /** Each membership that begins before an earlier one in the list has ended, or the other way round. */
    private static Stream<Violation> overlaps(@Nullable List<Membership> memberships) {
        var broken = new ArrayList<Violation>();
        for (int i = 1; memberships != null && i < memberships.size(); i++) {
            Membership membership = memberships.get(i);
            if (memberships.subList(0, i).stream().anyMatch(membership::overlaps)) {
                broken.add(Violation.of("memberships[" + i + "].joinedOn", "member.rule.membershipsOverlap"));
            }
        }
        return broken.stream();
    }

    /** Each reported year that stands in the list already. */
    private static Stream<Violation> repeated(@Nullable List<ReportedActivity> years) {
        var broken = new ArrayList<Violation>();
        for (int i = 1; years != null && i < years.size(); i++) {
            if (years.subList(0, i).stream().anyMatch(years.get(i)::isSame)) {
                broken.add(Violation.of("reportedYears[" + i + "].year", "member.rule.reportedTwice"));
            }
        }
        return broken.stream();
    }

    /** Each period that belongs to the other of both Registers. */
    private static Stream<Violation> astray(
            String path, @Nullable List<ActivityPeriod> periods, Predicate<ActivityPeriod> wrong, String rule) {
        return periods == null
                ? Stream.empty()
                : IntStream.range(0, periods.size())
                        .filter(i -> wrong.test(periods.get(i)))
                        .mapToObj(i -> Violation.of(path + '[' + i + "].office", rule));
    }

    /** Each main instrument beside another of the same time. */
    private static Stream<Violation> mains(@Nullable List<Playing> playing) {
        var broken = new ArrayList<Violation>();
        for (int i = 1; playing != null && i < playing.size(); i++) {
            Playing one = playing.get(i);
            boolean another = playing.subList(0, i).stream().anyMatch(other -> other.isMain() && one.overlaps(other));
            if (one.isMain() && another) {
                broken.add(Violation.of("playing[" + i + "].main", "member.rule.twoMain"));
            }
        }
        return broken.stream();
    }

    private static Violation named(Violation broken) {
        String field = broken.field();
        return field == null || !field.startsWith(PERSON)
                ? broken
                : new Violation(field.substring(PERSON.length()), broken.key(), broken.arguments());
    }
}
