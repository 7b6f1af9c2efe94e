package org.clavis.honor.application;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;

/** The order list as a table for whoever sells needles. */
final class OrderTable {
    private static final List<String> HEADER =
            List.of("Ehrung", "Jahre", "Dazu gehört", "Stück", "Einzelpreis", "Summe");
    private static final Map<AwardItem, String> PIECES = Map.of(
            AwardItem.NEEDLE, "Ehrennadel",
            AwardItem.RIBBON_BAR, "Bandschnalle",
            AwardItem.MEDAL, "Medaille",
            AwardItem.CERTIFICATE, "Urkunde",
            AwardItem.LETTER, "Ehrenbrief");

    private OrderTable() {}

    static void write(OrderList orders, TableFormat format, OutputStream out) throws IOException {
        Stream<List<@Nullable Object>> lines = orders.lines().stream().map(OrderTable::row);
        Stream<List<@Nullable Object>> sum = Stream.of(List.of("Summe", "", "", "", "", euros(orders.sumCents())));
        format.write("Bestellliste", HEADER, Stream.concat(lines, sum).toList(), out);
    }

    private static List<@Nullable Object> row(OrderList.Line line) {
        return List.of(
                line.title(),
                line.step() == 0 ? "" : line.step(),
                line.pieces().stream().map(PIECES::get).collect(Collectors.joining(", ")),
                line.count(),
                euros(line.priceCents()),
                euros(line.sumCents()));
    }

    private static String euros(long cents) {
        return String.format(Locale.GERMANY, "%,.2f", cents / 100.0);
    }
}
