package org.clavis.honor.web;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.Part;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/** So many years of something, as typed. */
public class PartForm implements Serializable {
    @NotNull
    private @Nullable Integer years;

    private ActivityKind[] kinds = {};
    private Office[] offices = {};
    private boolean membership;

    public PartForm() {}

    PartForm(Part part) {
        this(part.years(), part.counted());
    }

    PartForm(int years, Counted counted) {
        this.years = years == 0 ? null : years;
        kinds = counted.kinds().stream().sorted().toArray(ActivityKind[]::new);
        offices = counted.offices().stream().sorted().toArray(Office[]::new);
        membership = counted.membership();
    }

    Part part() {
        return new Part(counted(), number());
    }

    final Counted counted() {
        return new Counted(Set.copyOf(List.of(kinds)), Set.copyOf(List.of(offices)), membership);
    }

    /** What is not typed is no number of years, and the rules say so. */
    final int number() {
        return years == null ? 0 : years;
    }

    public @Nullable Integer getYears() {
        return years;
    }

    public void setYears(@Nullable Integer years) {
        this.years = years;
    }

    public ActivityKind[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(ActivityKind[] kinds) {
        this.kinds = kinds.clone();
    }

    public Office[] getOffices() {
        return offices.clone();
    }

    public void setOffices(Office[] offices) {
        this.offices = offices.clone();
    }

    public boolean isMembership() {
        return membership;
    }

    public void setMembership(boolean membership) {
        this.membership = membership;
    }
}
