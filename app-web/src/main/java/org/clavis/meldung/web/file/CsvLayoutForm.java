package org.clavis.meldung.web.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.clavis.meldung.entity.sheet.CsvDates;
import org.clavis.meldung.entity.sheet.CsvEncoding;
import org.clavis.meldung.entity.sheet.CsvLayout;
import org.clavis.meldung.entity.sheet.CsvSeparator;
import org.clavis.meldung.entity.sheet.ReportSheet;
import org.jspecify.annotations.Nullable;

/** A CSV layout as somebody types it. */
public class CsvLayoutForm implements Serializable {
    private final ReportSheet sheet;
    private final List<CsvColumnForm> columns;

    @NotBlank
    @Size(max = 80)
    private @Nullable String name;

    @NotNull
    private CsvSeparator separator;

    @NotNull
    private CsvEncoding encoding;

    @NotNull
    private CsvDates dates;

    private boolean header;

    CsvLayoutForm(@Nullable String name, CsvLayout layout) {
        this.name = name;
        this.sheet = layout.sheet();
        this.separator = layout.separator();
        this.encoding = layout.encoding();
        this.dates = layout.dates();
        this.header = layout.header();
        this.columns = sheet.columns().stream()
                .map(column -> new CsvColumnForm(column, place(layout, column.key())))
                .toList();
    }

    private static @Nullable Integer place(CsvLayout layout, String key) {
        int at = layout.columns().indexOf(key);
        return at < 0 ? null : at + 1;
    }

    /** Columns by the numbers given to them; those without one are left out. */
    CsvLayout layout() {
        List<String> chosen = columns.stream()
                .filter(column -> column.getPlace() != null)
                .sorted(Comparator.comparing(column -> Objects.requireNonNull(column.getPlace())))
                .map(CsvColumnForm::getKey)
                .toList();
        return new CsvLayout(sheet, chosen, separator, encoding, dates, header);
    }

    public ReportSheet getSheet() {
        return sheet;
    }

    public List<CsvColumnForm> getColumns() {
        return columns;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public CsvSeparator getSeparator() {
        return separator;
    }

    /** Choosing nothing leaves it as it was. */
    public void setSeparator(@Nullable CsvSeparator separator) {
        this.separator = separator == null ? this.separator : separator;
    }

    public CsvEncoding getEncoding() {
        return encoding;
    }

    /** Choosing nothing leaves it as it was. */
    public void setEncoding(@Nullable CsvEncoding encoding) {
        this.encoding = encoding == null ? this.encoding : encoding;
    }

    public CsvDates getDates() {
        return dates;
    }

    /** Choosing nothing leaves it as it was. */
    public void setDates(@Nullable CsvDates dates) {
        this.dates = dates == null ? this.dates : dates;
    }

    public boolean isHeader() {
        return header;
    }

    public void setHeader(boolean header) {
        this.header = header;
    }
}
