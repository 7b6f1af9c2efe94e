package org.clavis.honor.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Prerequisite;
import org.jspecify.annotations.Nullable;

/** What else has to be so, as typed. */
public class ConditionsForm implements Serializable {
    @Size(max = 60)
    private @Nullable String series;

    @Size(max = 60)
    private @Nullable String exclusiveGroup;

    @Size(max = 40)
    private @Nullable String prerequisite;

    private @Nullable Integer prerequisiteYears;
    private boolean memberAtKeyDate;
    private @Nullable Integer catchUpYears;
    private @Nullable Integer minYearsBetween;

    ConditionsForm(Criterion criterion) {
        series = criterion.series();
        exclusiveGroup = criterion.exclusiveGroup();
        memberAtKeyDate = criterion.memberAtKeyDate();
        catchUpYears = criterion.catchUpYears();
        minYearsBetween = criterion.minYearsBetween();
        Prerequisite before = criterion.prerequisite();
        if (before != null) {
            prerequisite = before.code();
            prerequisiteYears = before.yearsAfter();
        }
    }

    @Nullable
    Prerequisite required() {
        return prerequisite == null
                ? null
                : new Prerequisite(prerequisite.strip(), prerequisiteYears == null ? 0 : prerequisiteYears);
    }

    public @Nullable String getSeries() {
        return series;
    }

    public void setSeries(@Nullable String series) {
        this.series = series;
    }

    public @Nullable String getExclusiveGroup() {
        return exclusiveGroup;
    }

    public void setExclusiveGroup(@Nullable String exclusiveGroup) {
        this.exclusiveGroup = exclusiveGroup;
    }

    public @Nullable String getPrerequisite() {
        return prerequisite;
    }

    public void setPrerequisite(@Nullable String prerequisite) {
        this.prerequisite = prerequisite;
    }

    public @Nullable Integer getPrerequisiteYears() {
        return prerequisiteYears;
    }

    public void setPrerequisiteYears(@Nullable Integer prerequisiteYears) {
        this.prerequisiteYears = prerequisiteYears;
    }

    public boolean isMemberAtKeyDate() {
        return memberAtKeyDate;
    }

    public void setMemberAtKeyDate(boolean memberAtKeyDate) {
        this.memberAtKeyDate = memberAtKeyDate;
    }

    public @Nullable Integer getCatchUpYears() {
        return catchUpYears;
    }

    public void setCatchUpYears(@Nullable Integer catchUpYears) {
        this.catchUpYears = catchUpYears;
    }

    public @Nullable Integer getMinYearsBetween() {
        return minYearsBetween;
    }

    public void setMinYearsBetween(@Nullable Integer minYearsBetween) {
        this.minYearsBetween = minYearsBetween;
    }
}
