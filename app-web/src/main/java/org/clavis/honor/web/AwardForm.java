package org.clavis.honor.web;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.CostBearer;
import org.jspecify.annotations.Nullable;

/** What is handed over, as typed. */
public class AwardForm implements Serializable {
    private AwardItem[] items;

    @NotNull
    private @Nullable Integer priceCents;

    @NotNull
    private CostBearer costBearer;

    AwardForm(Award award) {
        items = award.items().stream().sorted().toArray(AwardItem[]::new);
        priceCents = award.priceCents();
        costBearer = award.costBearer();
    }

    Award award() {
        return new Award(Set.copyOf(List.of(items)), priceCents == null ? 0 : priceCents, costBearer);
    }

    public AwardItem[] getItems() {
        return items.clone();
    }

    public void setItems(AwardItem[] items) {
        this.items = items.clone();
    }

    public @Nullable Integer getPriceCents() {
        return priceCents;
    }

    public void setPriceCents(@Nullable Integer priceCents) {
        this.priceCents = priceCents;
    }

    public CostBearer getCostBearer() {
        return costBearer;
    }

    /** Choosing nothing leaves it as it was. */
    public void setCostBearer(@Nullable CostBearer costBearer) {
        this.costBearer = costBearer == null ? this.costBearer : costBearer;
    }
}
