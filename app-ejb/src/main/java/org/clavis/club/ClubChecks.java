package org.clavis.club;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.club.entity.ClubRow;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Constraints;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.Violation;

/** What has to be right before a row of the organisation's own record is written. */
@Dependent
public class ClubChecks {
    private final Validator validator;

    @Inject
    public ClubChecks(Validator validator) {
        this.validator = validator;
    }

    /** Everything that is wrong with the row: constraints of fields and rules over several of them. */
    public List<Violation> broken(ClubRow<?> row) {
        return Stream.concat(Constraints.broken(validator, row).stream(), row.brokenRules(GermanDate.today()).stream())
                .toList();
    }

    /** Passes or throws. */
    void require(ClubRow<?> row) {
        List<Violation> broken = broken(row);
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
    }

    /** Passes if the row is still as it was when it was read. */
    static void requireVersion(ClubRow<?> row, long version) {
        if (row.getVersion() != version) {
            throw new RecordChanged(row.getClass(), row.getId());
        }
    }
}
