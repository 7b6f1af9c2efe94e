package org.clavis.honor.web;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.GapRule;
import org.jspecify.annotations.Nullable;

/** When somebody is due, as typed. */
public class CriterionForm implements Serializable {
    @NotNull
    private CountingMethod method;

    @NotNull
    private GapRule gapRule;

    @NotNull
    private @Nullable MonthDay keyDate;

    private @Nullable Integer countFromAge;
    private @Nullable Integer repeatEvery;

    private final List<WayForm> anyOf = new ArrayList<>();
    private final List<PointsForm> points = new ArrayList<>();
    private final ConditionsForm conditions;

    CriterionForm(Criterion criterion) {
        method = criterion.method();
        gapRule = criterion.gapRule();
        keyDate = criterion.keyDate();
        countFromAge = criterion.countFromAge();
        repeatEvery = criterion.repeatEvery();
        criterion.anyOf().forEach(way -> anyOf.add(new WayForm(way)));
        criterion.points().forEach(worth -> points.add(new PointsForm(worth)));
        conditions = new ConditionsForm(criterion);
    }

    Criterion criterion() {
        return new Criterion(
                anyOf.stream().map(WayForm::way).toList(),
                method,
                points.stream().map(PointsForm::points).toList(),
                gapRule,
                countFromAge,
                keyDate == null ? Criterion.USUAL_KEY_DATE : keyDate,
                repeatEvery,
                conditions.required(),
                conditions.getExclusiveGroup(),
                conditions.getSeries(),
                conditions.isMemberAtKeyDate(),
                conditions.getCatchUpYears(),
                conditions.getMinYearsBetween());
    }

    /** A row more in the list of that name. */
    public void add(String rows) {
        if (rows.equals("points")) {
            points.add(new PointsForm());
        } else {
            anyOf.add(new WayForm());
        }
    }

    public void remove(String rows, Object row) {
        (rows.equals("points") ? points : anyOf).remove(row);
    }

    public List<WayForm> getAnyOf() {
        return anyOf;
    }

    public List<PointsForm> getPoints() {
        return points;
    }

    public ConditionsForm getConditions() {
        return conditions;
    }

    public CountingMethod getMethod() {
        return method;
    }

    /** Choosing nothing leaves it as it was. */
    public void setMethod(@Nullable CountingMethod method) {
        this.method = method == null ? this.method : method;
    }

    public GapRule getGapRule() {
        return gapRule;
    }

    /** Choosing nothing leaves it as it was. */
    public void setGapRule(@Nullable GapRule gapRule) {
        this.gapRule = gapRule == null ? this.gapRule : gapRule;
    }

    public @Nullable MonthDay getKeyDate() {
        return keyDate;
    }

    public void setKeyDate(@Nullable MonthDay keyDate) {
        this.keyDate = keyDate;
    }

    public @Nullable Integer getCountFromAge() {
        return countFromAge;
    }

    public void setCountFromAge(@Nullable Integer countFromAge) {
        this.countFromAge = countFromAge;
    }

    public @Nullable Integer getRepeatEvery() {
        return repeatEvery;
    }

    public void setRepeatEvery(@Nullable Integer repeatEvery) {
        this.repeatEvery = repeatEvery;
    }
}
