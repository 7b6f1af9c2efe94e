package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.RowId;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A year for which the club named a member to its federation as active. Some federations count these years and no
 * others. Once a year and kind at most.
 */
@Entity
public class ReportedActivity extends Activity<ReportedActivity> {
    private static final int FIRST_YEAR = 1880;

    @NotNull
    private @Nullable Integer year;

    protected ReportedActivity() {}

    public ReportedActivity(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public ReportedActivity(UUID id, Member member) {
        super(id, member);
        setEvidence(EvidenceGrade.ACCEPTED_MELDUNG);
    }

    @Override
    public void correct(ReportedActivity edited) {
        super.correct(edited);
        setYear(edited.year);
    }

    /** Whether both speak of the same: there is only one of them. */
    public boolean isSame(ReportedActivity other) {
        return year != null && year.equals(other.year) && getKind() == other.getKind();
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (year != null && (year < FIRST_YEAR || year > today.getYear() + 1)) {
            broken.add(Violation.of("year", "member.rule.reportYear"));
        }
        if (broken.isEmpty() && year != null && Life.of(getMember()).precedesBirth(LocalDate.of(year, 12, 31))) {
            broken.add(Violation.of("year", "member.rule.beforeBirth"));
        }
        return broken;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }
}
