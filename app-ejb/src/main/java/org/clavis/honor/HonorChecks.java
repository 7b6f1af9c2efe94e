package org.clavis.honor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.honor.entity.Honor;
import org.clavis.shared.Constraints;
import org.clavis.shared.Violation;

/** Everything that is wrong with an honor by itself: constraints of fields and rules over several of them. */
@Dependent
public class HonorChecks {
    private final Validator validator;

    @Inject
    public HonorChecks(Validator validator) {
        this.validator = validator;
    }

    public List<Violation> broken(Honor honor, LocalDate today) {
        return Stream.concat(Constraints.broken(validator, honor).stream(), honor.brokenRules(today).stream())
                .toList();
    }
}
