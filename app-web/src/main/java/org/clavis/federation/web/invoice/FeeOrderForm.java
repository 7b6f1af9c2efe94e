package org.clavis.federation.web.invoice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.clavis.meldung.entity.fee.FeeItem;
import org.clavis.meldung.entity.fee.FeeTerms;
import org.jspecify.annotations.Nullable;

/** A fee order as somebody types it. */
public class FeeOrderForm implements Serializable {
    @NotNull
    private @Nullable Integer year;

    @Size(max = 500)
    private @Nullable String remark;

    private final List<FeeItemForm> items = new ArrayList<>();

    FeeOrderForm(int year, FeeTerms terms) {
        this.year = year;
        this.remark = terms.remark();
        for (FeeItem item : terms.items()) {
            items.add(new FeeItemForm(item));
        }
    }

    FeeTerms terms() {
        return new FeeTerms(items.stream().map(FeeItemForm::item).toList(), remark);
    }

    /** A row more; there is one list only. */
    public void add(String rows) {
        items.add(new FeeItemForm());
    }

    public void remove(String rows, Object row) {
        items.remove(row);
    }

    public List<FeeItemForm> getItems() {
        return items;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
