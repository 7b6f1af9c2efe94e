package org.clavis.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the field says no; nothing was written. The edges turn the message keys into sentences. The exception text
 * holds keys only, never values: it may end in a log.
 */
@ApplicationException(rollback = true)
public class BusinessRuleViolated extends RuntimeException {
    private final transient List<Violation> violations;

    public BusinessRuleViolated(List<Violation> violations) {
        super(violations.stream().map(Violation::key).collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    public BusinessRuleViolated(@Nullable String field, String key, Object... arguments) {
        this(List.of(Violation.of(field, key, arguments)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
