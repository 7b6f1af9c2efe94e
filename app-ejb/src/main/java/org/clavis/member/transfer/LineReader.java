package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.BIRTH_DATE;
import static org.clavis.member.transfer.MemberField.FAMILY_NAME;
import static org.clavis.member.transfer.MemberField.FULL_NAME;
import static org.clavis.member.transfer.MemberField.GIVEN_NAME;
import static org.clavis.member.transfer.MemberField.KIND;
import static org.clavis.member.transfer.MemberField.ORGANISATION;
import static org.clavis.member.transfer.MemberField.TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.clavis.member.entity.PersonKind;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.Row;

/** Understands the cells of rows, each by what its column means. */
final class LineReader {
    private static final Pattern NOTHING = Pattern.compile("[-–?.]+|n/a|k\\.\\s?a\\.");

    private static final int LONGEST = 4_000;

    private final List<ColumnGuess<MemberField>> columns;
    private final LocalDate today;

    LineReader(List<ColumnGuess<MemberField>> columns, LocalDate today) {
        this.columns = columns;
        this.today = today;
    }

    Line read(Row row) {
        Line line = new Line(row.line());
        for (ColumnGuess<MemberField> column : columns) {
            MemberField field = column.field();
            if (field != null) {
                line.name(field, column.header());
                cell(row, column, field, line);
            }
        }
        name(line);
        DateCell.settleCentury(line.text(BIRTH_DATE, ""), line);
        AddressCell.settle(line);
        return line;
    }

    private void cell(Row row, ColumnGuess<MemberField> column, MemberField field, Line line) {
        String cell = row.cell(column.index());
        if (cell.isEmpty() || NOTHING.matcher(cell).matches()) {
            return;
        }
        if (row.unusable().contains(column.index())) {
            line.warn(field, cell, "member.import.cell.formula");
        } else if (cell.length() > LONGEST) {
            line.warn(field, cell.substring(0, 40) + "…", "member.import.cell.tooLong", Integer.toString(LONGEST));
        } else if (field == MemberField.EMAIL || field == MemberField.PHONE || field == MemberField.MOBILE) {
            ContactCell.read(cell, field, column.header(), line);
        } else if (field == MemberField.OFFICE) {
            line.offices().addAll(List.of(cell.split("\\s*[;,\\n]\\s*")));
        } else {
            line.put(field, cell);
            if (field.isDate()) {
                DateCell.read(cell, field, today, line);
            }
        }
    }

    private void name(Line line) {
        String full = line.text(FULL_NAME);
        if (full != null) {
            String header = Headers.fold(line.header(FULL_NAME));
            boolean givenFirst = header.startsWith("vor");
            boolean familyFirst = header.startsWith("name") || header.startsWith("nach") || header.startsWith("zu");
            NameCell name = NameCell.of(full, familyFirst, givenFirst);
            line.putIfMissing(TITLE, name.title());
            line.putIfMissing(GIVEN_NAME, name.given());
            line.putIfMissing(FAMILY_NAME, name.family());
            if (name.legal()) {
                line.putIfMissing(KIND, PersonKind.LEGAL.name());
            }
        }
        organisation(line);
    }

    /** A line with a company and no name is about the company. */
    private static void organisation(Line line) {
        String company = line.text(ORGANISATION);
        if (company != null && !line.has(FAMILY_NAME)) {
            line.put(FAMILY_NAME, company);
            line.putIfMissing(KIND, PersonKind.LEGAL.name());
        }
    }
}
