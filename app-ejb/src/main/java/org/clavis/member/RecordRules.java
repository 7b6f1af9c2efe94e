package org.clavis.member;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.member.entity.Life;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.OwnedRow;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is wrong with a record, all at once: constraints of single fields, rules over several fields, rules
 * over several rows. Fields are named as in the API, with the way to them: {@code addresses[1].town}.
 */
@Dependent
public class RecordRules {
    private static final String PERSON = "person.";
    private static final String STANDARD = "{jakarta.validation.constraints.";

    private final Validator validator;

    @Inject
    public RecordRules(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong; empty if nothing is. Sections that are not given are not looked at. */
    public List<Violation> broken(MemberRecord record, LocalDate today) {
        Stream<Violation> single = validator.validate(record).stream().map(RecordRules::violation);
        Stream<Violation> several = Stream.of(
                        record.person() == null
                                ? Stream.<Violation>empty()
                                : Life.of(record.person()).brokenRules(today).stream(),
                        ofRows("memberships", record.memberships(), today),
                        overlaps(record.memberships()),
                        ofRows("addresses", record.addresses(), today),
                        ofRows("contacts", record.contacts(), today),
                        ofRows("activities", record.activities(), today),
                        ofBank(record, today))
                .flatMap(violations -> violations);
        return Stream.concat(single, several).toList();
    }

    /** What is wrong with one row by itself; fields without a way to them. */
    List<Violation> broken(OwnedRow<?> row, LocalDate today) {
        Stream<Violation> single = validator.validate(row).stream().map(RecordRules::violation);
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

    private static Violation violation(ConstraintViolation<?> broken) {
        String path = broken.getPropertyPath().toString();
        Map<String, Object> attributes = broken.getConstraintDescriptor().getAttributes();
        Object[] arguments = attributes.containsKey("max") ? new Object[] {attributes.get("max")} : new Object[0];
        return Violation.of(
                path.startsWith(PERSON) ? path.substring(PERSON.length()) : path,
                key(broken.getMessageTemplate()),
                arguments);
    }

    /** Constraints of Bean Validation itself share their texts; our own bring the key of theirs. */
    private static String key(String template) {
        String name = template.substring(template.startsWith(STANDARD) ? STANDARD.length() : 1, template.length() - 1);
        return template.startsWith(STANDARD) ? "shared.constraint." + name.replace(".message", "") : name;
    }
}
