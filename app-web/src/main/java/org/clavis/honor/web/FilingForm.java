package org.clavis.honor.web;

import java.io.Serializable;
import java.time.MonthDay;
import java.util.List;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** How an honor is applied for, as typed. */
public class FilingForm implements Serializable {
    private @Nullable Integer leadWeeks;
    private @Nullable MonthDay deadline;
    private TenantLevel[] checkedBy;

    FilingForm(Filing filing) {
        leadWeeks = filing.leadWeeks();
        deadline = filing.deadline();
        checkedBy = filing.checkedBy().toArray(TenantLevel[]::new);
    }

    Filing filing() {
        return new Filing(leadWeeks, deadline, List.of(checkedBy));
    }

    public @Nullable Integer getLeadWeeks() {
        return leadWeeks;
    }

    public void setLeadWeeks(@Nullable Integer leadWeeks) {
        this.leadWeeks = leadWeeks;
    }

    public @Nullable MonthDay getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable MonthDay deadline) {
        this.deadline = deadline;
    }

    public TenantLevel[] getCheckedBy() {
        return checkedBy.clone();
    }

    public void setCheckedBy(TenantLevel[] checkedBy) {
        this.checkedBy = checkedBy.clone();
    }
}
