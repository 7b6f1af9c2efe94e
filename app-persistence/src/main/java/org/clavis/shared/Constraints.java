package org.clavis.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;

/** What Bean Validation says of a record, as broken rules with message keys. */
public final class Constraints {
    private static final String STANDARD = "{jakarta.validation.constraints.";

    private Constraints() {}

    /** The constraints of single fields that the record breaks. */
    public static List<Violation> broken(Validator validator, Object record) {
        return validator.validate(record).stream().map(Constraints::violation).toList();
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        return Violation.of(
                broken.getPropertyPath().toString(),
                key(broken.getMessageTemplate()),
                arguments(broken.getConstraintDescriptor().getAttributes()));
    }

    /** The bound that is broken; bounds of numbers as text, because years have no thousands. */
    private static Object[] arguments(Map<String, Object> attributes) {
        if (attributes.containsKey("max")) {
            return new Object[] {attributes.get("max")};
        }
        return attributes.get("value") instanceof Long bound ? new Object[] {bound.toString()} : new Object[0];
    }

    /** Constraints of Bean Validation itself share their texts; our own bring the key of theirs. */
    private static String key(String template) {
        String name = template.substring(template.startsWith(STANDARD) ? STANDARD.length() : 1, template.length() - 1);
        return template.startsWith(STANDARD) ? "shared.constraint." + name.replace(".message", "") : name;
    }
}
