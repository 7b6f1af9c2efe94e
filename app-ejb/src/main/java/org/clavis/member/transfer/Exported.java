package org.clavis.member.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Reporting;
import org.jspecify.annotations.Nullable;

/** A record as a row shows it: one address and one membership in columns, what there is besides in a cell each. */
record Exported(MemberRecord record, LocalDate today) {
    private static final String BREAKS_A_LABEL = "[();,\\n]";

    Member member() {
        return Objects.requireNonNull(record.person());
    }

    Optional<Address> address() {
        return AddressMerge.current(list(record.addresses()), today);
    }

    String furtherAddresses() {
        Address shown = address().orElse(null);
        return Notation.write(list(record.addresses()).stream()
                .filter(address -> shown != null && !address.getId().equals(shown.getId()))
                .map(RowNotations::of)
                .toList());
    }

    List<Contact> contacts(Predicate<Contact> wanted) {
        return list(record.contacts()).stream().filter(wanted).toList();
    }

    String values(Predicate<Contact> wanted) {
        return contacts(wanted).stream().map(Contact::getValue).collect(Collectors.joining("; "));
    }

    /** {@code 06255 1234 (dienstlich)}. */
    static String labelled(Contact contact) {
        String label = contact.getLabel();
        return label == null
                ? "" + contact.getValue()
                : contact.getValue() + " ("
                        + label.replaceAll(BREAKS_A_LABEL, " ").strip() + ")";
    }

    Optional<Membership> membership() {
        return list(record.memberships()).stream().max(MembershipMerge.byJoining());
    }

    String formerMemberships() {
        Membership shown = membership().orElse(null);
        return Notation.write(list(record.memberships()).stream()
                .filter(membership -> shown != null && !membership.getId().equals(shown.getId()))
                .map(RowNotations::of)
                .toList());
    }

    MembershipStatus status() {
        return MembershipStatus.at(today, member().getDeceasedOn(), list(record.memberships()), record.periods());
    }

    /** What is true of what somebody plays now, the main instrument first. */
    String playing(Function<Playing, @Nullable String> value) {
        return list(record.playing()).stream()
                .filter(playing -> playing.runsAt(today))
                .sorted(Comparator.comparing(Playing::isMain).reversed())
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String everythingPlayed() {
        return Notation.write(
                list(record.playing()).stream().map(PlayingNotation::of).toList());
    }

    String qualifications() {
        return Notation.write(
                list(record.qualifications()).stream().map(PlayingNotation::of).toList());
    }

    String reportedYears() {
        return ReportingMerge.noted(list(record.reportedYears()));
    }

    Optional<Reporting> reporting() {
        return Optional.ofNullable(record.reporting());
    }

    String offices() {
        return Notation.write(
                list(record.offices()).stream().map(ActivityNotation::of).toList());
    }

    String activities() {
        return Notation.write(
                list(record.activities()).stream().map(ActivityNotation::of).toList());
    }

    Optional<BankAccount> bank() {
        return Optional.ofNullable(record.bank());
    }

    private static <T> List<T> list(@Nullable List<T> section) {
        return Objects.requireNonNullElse(section, List.of());
    }
}
