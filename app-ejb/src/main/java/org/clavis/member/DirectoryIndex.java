package org.clavis.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.clavis.access.Register;

/**
 * The members of one tenant as of one day, opened and ready to be searched. Immutable: a change of a member makes a new
 * index that shares the entries of all others.
 */
final class DirectoryIndex {
    private final LocalDate day;
    private final long seq;
    private final DirectoryEntry[] byName;
    private final long bytes;
    private final Map<DirectorySort, DirectoryEntry[]> orders;

    private DirectoryIndex(
            LocalDate day, long seq, DirectoryEntry[] byName, Map<DirectorySort, DirectoryEntry[]> orders) {
        this.day = day;
        this.seq = seq;
        this.byName = byName;
        this.bytes = Arrays.stream(byName).mapToLong(DirectoryEntry::bytes).sum();
        this.orders = orders;
    }

    /**
     * @param day the day status and age refer to
     * @param seq number of the last entry of the Protokoll that the rows contain
     */
    static DirectoryIndex of(LocalDate day, long seq, Collection<DirectoryRow> rows) {
        DirectoryEntry[] entries =
                rows.stream().map(new DirectoryEntry.Maker()::entry).toArray(DirectoryEntry[]::new);
        Arrays.parallelSort(entries, DirectoryEntry.BY_NAME);
        return new DirectoryIndex(day, seq, entries, new ConcurrentHashMap<>());
    }

    /** The index after the touched members were read again; those of them without a row are gone. */
    DirectoryIndex with(long newSeq, Set<UUID> touched, Collection<DirectoryRow> rows) {
        if (touched.isEmpty()) {
            return new DirectoryIndex(day, newSeq, byName, orders);
        }
        List<DirectoryEntry> entries = new ArrayList<>(byName.length + rows.size());
        for (DirectoryEntry entry : byName) {
            if (!touched.contains(entry.row().id())) {
                entries.add(entry);
            }
        }
        var maker = new DirectoryEntry.Maker();
        rows.forEach(row -> entries.add(maker.entry(row)));
        // one long sorted run and a few stragglers: merge sort takes this in linear time
        entries.sort(DirectoryEntry.BY_NAME);
        return new DirectoryIndex(day, newSeq, entries.toArray(DirectoryEntry[]::new), new ConcurrentHashMap<>());
    }

    LocalDate day() {
        return day;
    }

    long seq() {
        return seq;
    }

    /** Estimated size in memory. */
    long bytes() {
        return bytes;
    }

    /**
     * The page somebody sees who may read these Registers. Whatever the order: whole words come first, then beginnings of
     * words, then parts of words, and names that only sound alike come last.
     */
    DirectoryPage page(DirectoryQuery query, Set<Register> readable) {
        List<DirectoryEntry> hits = hits(query, readable);
        int from = (int) Math.min(query.offset(), hits.size());
        int to = Math.min(hits.size() - from, query.size()) + from;
        return new DirectoryPage(visible(hits.subList(from, to), readable), hits.size());
    }

    /** Everybody, prepared for finding who is known already, as somebody sees it who may read these Registers. */
    KnownMembers known(Set<Register> readable) {
        return new KnownMembers(visible(Arrays.asList(byName), readable));
    }

    /** Sections somebody plays in, in alphabetical order. */
    List<String> sections() {
        return Arrays.stream(byName)
                .map(entry -> entry.row().sections())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .sorted(GermanOrder.BY_WORDS)
                .toList();
    }

    private static List<DirectoryRow> visible(List<DirectoryEntry> entries, Set<Register> readable) {
        return entries.stream().map(entry -> entry.row().visibleTo(readable)).toList();
    }

    private List<DirectoryEntry> hits(DirectoryQuery query, Set<Register> readable) {
        DirectoryEntry[] ordered = orders.computeIfAbsent(query.sort(), this::ordered);
        DirectorySearch search = new DirectorySearch(query.text(), readable.contains(Register.ADDRESS));
        if (search.isEmpty() && query.filter().equals(DirectoryFilter.NONE)) {
            return Arrays.asList(ordered);
        }
        List<List<DirectoryEntry>> byRank = Stream.<List<DirectoryEntry>>generate(ArrayList::new)
                .limit(DirectorySearch.NONE)
                .toList();
        for (DirectoryEntry entry : ordered) {
            int rank = query.filter().accepts(entry.row()) ? search.rank(entry) : DirectorySearch.NONE;
            if (rank != DirectorySearch.NONE) {
                byRank.get(rank).add(entry);
            }
        }
        return byRank.stream().flatMap(List::stream).toList();
    }

    private DirectoryEntry[] ordered(DirectorySort sort) {
        if (sort.equals(DirectorySort.BY_NAME)) {
            return byName;
        }
        DirectoryEntry[] ordered = byName.clone();
        Arrays.parallelSort(ordered, sort.column().order(sort.descending()));
        return ordered;
    }
}
