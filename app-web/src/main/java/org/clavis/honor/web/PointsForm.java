package org.clavis.honor.web;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.clavis.honor.entity.rule.Points;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/** What a year is worth, as typed. */
public class PointsForm implements Serializable {
    private @Nullable ActivityKind kind;
    private @Nullable Office office;

    @NotNull
    private @Nullable Integer perYear;

    public PointsForm() {}

    PointsForm(Points points) {
        kind = points.kind();
        office = points.office();
        perYear = points.perYear();
    }

    Points points() {
        return new Points(kind, office, perYear == null ? 0 : perYear);
    }

    public @Nullable ActivityKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ActivityKind kind) {
        this.kind = kind;
    }

    public @Nullable Office getOffice() {
        return office;
    }

    public void setOffice(@Nullable Office office) {
        this.office = office;
    }

    public @Nullable Integer getPerYear() {
        return perYear;
    }

    public void setPerYear(@Nullable Integer perYear) {
        this.perYear = perYear;
    }
}
