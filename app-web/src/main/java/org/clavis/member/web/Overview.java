package org.clavis.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectoryRow;
import org.clavis.member.MemberDirectory;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.shared.GermanDate;

/** The first page: how many there are, who is new, whom to congratulate. */
@Named
@RequestScoped
public class Overview {
    private static final int DAYS_AHEAD = 14;
    private static final int NEWEST = 6;
    private static final Comparator<DirectoryRow> LATEST_FIRST =
            Comparator.comparing(DirectoryRow::joinedOn, Comparator.nullsLast(Comparator.reverseOrder()));

    @Inject
    private MemberDirectory directory;

    private List<DirectoryRow> everybody = List.of();

    @PostConstruct
    void open() {
        if (Access.may(Register.PERSON, Right.READ)) {
            everybody = directory.page(DirectoryQuery.EVERYBODY).items();
        }
    }

    public int getTotal() {
        return everybody.size();
    }

    /** How many of each status, in the order of the statuses. */
    public List<Map.Entry<MembershipStatus, Long>> getByStatus() {
        Map<MembershipStatus, Long> counted = everybody.stream()
                .map(DirectoryRow::status)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return List.copyOf(counted.entrySet());
    }

    public List<DirectoryRow> getNewest() {
        return everybody.stream()
                .filter(row -> row.joinedOn() != null && row.leftOn() == null)
                .filter(row -> row.status() != MembershipStatus.APPLIED)
                .sorted(LATEST_FIRST)
                .limit(NEWEST)
                .toList();
    }

    public List<DirectoryRow> getBirthdays() {
        LocalDate today = GermanDate.today();
        return everybody.stream()
                .filter(row -> row.birthDate() != null && row.age() != null && row.leftOn() == null)
                .filter(row -> next(row, today).isBefore(today.plusDays(DAYS_AHEAD)))
                .sorted(Comparator.comparing(row -> next(row, today)))
                .toList();
    }

    /** The age on the next birthday. */
    public int turns(DirectoryRow row) {
        return next(row, GermanDate.today()).getYear()
                - Objects.requireNonNull(row.birthDate()).getYear();
    }

    /** Today's birthday is the next one; whoever is born on 29 February celebrates on the 28th in other years. */
    private static LocalDate next(DirectoryRow row, LocalDate today) {
        MonthDay birthday = MonthDay.from(Objects.requireNonNull(row.birthDate()));
        LocalDate thisYear = birthday.atYear(today.getYear());
        return thisYear.isBefore(today) ? birthday.atYear(today.getYear() + 1) : thisYear;
    }
}
