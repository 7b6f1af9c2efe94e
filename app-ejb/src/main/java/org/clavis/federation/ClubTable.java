package org.clavis.federation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.clavis.club.Affiliate;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;

/** The federation's list of clubs as a table. */
final class ClubTable {
    private static final List<String> HEADER =
            List.of("Nummer", "Name", "Ebene", "Gehört zu uns über", "Gilt für", "Arbeitet mit");

    private ClubTable() {}

    static void write(List<ClubEntry> entries, TableFormat format, OutputStream out) throws IOException {
        List<List<@Nullable Object>> rows = entries.stream().map(ClubTable::row).toList();
        format.write("Vereine", HEADER, rows, out);
    }

    private static List<@Nullable Object> row(ClubEntry entry) {
        Affiliate one = entry.affiliate();
        return Arrays.asList(
                one.number(),
                one.name(),
                Words.of(one.level()),
                one.distance() == 1 ? "" : entry.viaName(),
                entry.purposes().stream().map(Words::of).collect(Collectors.joining(", ")),
                Words.of(one.where()));
    }
}
