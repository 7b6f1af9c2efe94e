package org.clavis.federation.web.invoice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clavis.meldung.entity.fee.FeeBasis;
import org.clavis.meldung.entity.fee.FeeItem;
import org.clavis.meldung.entity.fee.FeeKind;
import org.jspecify.annotations.Nullable;

/** One line of a fee order, as typed. */
public class FeeItemForm implements Serializable {
    @NotBlank
    @Size(max = 120)
    private @Nullable String text;

    @NotNull
    private FeeBasis basis = FeeBasis.ACTIVE;

    @NotNull
    private FeeKind kind = FeeKind.PER_HEAD;

    private @Nullable Integer freeUpTo;

    private final List<FeeStepForm> steps = new ArrayList<>();

    public FeeItemForm() {
        steps.add(new FeeStepForm());
    }

    FeeItemForm(FeeItem item) {
        text = item.text();
        basis = item.basis();
        kind = item.kind();
        freeUpTo = item.freeUpTo();
        item.steps().forEach(step -> steps.add(new FeeStepForm(step)));
    }

    FeeItem item() {
        return new FeeItem(
                Objects.requireNonNullElse(text, "").strip(),
                basis,
                kind,
                freeUpTo,
                steps.stream().map(FeeStepForm::step).toList());
    }

    public void addStep() {
        steps.add(new FeeStepForm());
    }

    public void removeStep(FeeStepForm step) {
        steps.remove(step);
    }

    public List<FeeStepForm> getSteps() {
        return steps;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public FeeBasis getBasis() {
        return basis;
    }

    /** Choosing nothing leaves it as it was. */
    public void setBasis(@Nullable FeeBasis basis) {
        this.basis = basis == null ? this.basis : basis;
    }

    public FeeKind getKind() {
        return kind;
    }

    /** Choosing nothing leaves it as it was. */
    public void setKind(@Nullable FeeKind kind) {
        this.kind = kind == null ? this.kind : kind;
    }

    public @Nullable Integer getFreeUpTo() {
        return freeUpTo;
    }

    public void setFreeUpTo(@Nullable Integer freeUpTo) {
        this.freeUpTo = freeUpTo;
    }
}
