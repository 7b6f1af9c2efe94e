package org.clavis.honor.transfer;

import static org.clavis.honor.transfer.HistoryField.BIRTH_DATE;
import static org.clavis.honor.transfer.HistoryField.FAMILY_NAME;
import static org.clavis.honor.transfer.HistoryField.FULL_NAME;
import static org.clavis.honor.transfer.HistoryField.GIVEN_NAME;
import static org.clavis.honor.transfer.HistoryField.MEMBER_NUMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clavis.member.DirectoryRow;
import org.clavis.member.KnownMembers;
import org.clavis.member.transfer.NameCell;
import org.jspecify.annotations.Nullable;

/**
 * Finds the member a line is about: by number, else by name, where several bear it with the date of birth. Nobody is
 * guessed and nobody is made.
 */
record PersonFinder(KnownMembers known, LocalDate today) {
    @Nullable
    UUID find(HistoryLine line) {
        HistoryField asked = line.has(MEMBER_NUMBER) ? MEMBER_NUMBER : line.has(FULL_NAME) ? FULL_NAME : FAMILY_NAME;
        List<DirectoryRow> found = candidates(line);
        Optional<LocalDate> born = line.date(BIRTH_DATE, today);
        if (born.isPresent()) {
            found = found.stream()
                    .filter(row -> row.birthDate() == null || row.birthDate().equals(born.get()))
                    .toList();
        }
        if (found.size() == 1) {
            return found.get(0).id();
        }
        line.error(asked, found.isEmpty() ? "honor.import.person.unknown" : "honor.import.person.unclear");
        return null;
    }

    private List<DirectoryRow> candidates(HistoryLine line) {
        if (line.has(MEMBER_NUMBER)) {
            return known.numbered(line.text(MEMBER_NUMBER, ""));
        }
        if (line.has(FAMILY_NAME)) {
            return known.named(line.text(FAMILY_NAME, ""), line.text(GIVEN_NAME));
        }
        if (!line.has(FULL_NAME)) {
            return List.of();
        }
        String full = line.text(FULL_NAME, "");
        boolean givenFirst = line.header(FULL_NAME).toLowerCase(Locale.GERMAN).startsWith("vor");
        List<DirectoryRow> found = named(NameCell.of(full, !givenFirst, false));
        return found.isEmpty() ? named(NameCell.of(full, givenFirst, false)) : found;
    }

    private List<DirectoryRow> named(NameCell name) {
        return known.named(name.family(), name.given());
    }
}
