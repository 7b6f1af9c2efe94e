package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.BIRTH_DATE;
import static org.clavis.member.transfer.MemberField.EXTERNAL_ID;
import static org.clavis.member.transfer.MemberField.FAMILY_NAME;
import static org.clavis.member.transfer.MemberField.GIVEN_NAME;
import static org.clavis.member.transfer.MemberField.JOINED_ON;
import static org.clavis.member.transfer.MemberField.MEMBER_NUMBER;
import static org.clavis.member.transfer.MemberField.STREET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.clavis.member.DirectoryRow;
import org.clavis.member.KnownMembers;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.Membership;
import org.jspecify.annotations.Nullable;

/**
 * Finds the member a line means: by member number or external id, else by name and date of birth, else by name and
 * whatever both sides know. Where that is not enough it says so instead of guessing.
 */
final class MemberMatcher {
    private final KnownMembers known;

    MemberMatcher(KnownMembers known) {
        this.known = known;
    }

    /** Everybody the line might mean. */
    List<DirectoryRow> candidates(Line line) {
        List<DirectoryRow> numbered =
                line.has(MEMBER_NUMBER) ? known.numbered(line.text(MEMBER_NUMBER, "")) : List.<DirectoryRow>of();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<DirectoryRow> foreign =
                line.has(EXTERNAL_ID) ? known.withExternalId(line.text(EXTERNAL_ID, "")) : List.<DirectoryRow>of();
        return foreign.isEmpty() ? named(line) : foreign;
    }

    private List<DirectoryRow> named(Line line) {
        return line.has(FAMILY_NAME) ? known.named(line.text(FAMILY_NAME, ""), line.text(GIVEN_NAME)) : List.of();
    }

    /**
     * Decides between the candidates; says in the line what is unclear.
     *
     * @param records the candidates' records
     * @return null if the line is about somebody new, or if it is unclear
     */
    @Nullable
    UUID decide(Line line, Map<UUID, MemberRecord> records) {
        List<DirectoryRow> candidates = candidates(line);
        if (candidates.isEmpty()) {
            return null;
        }
        boolean byNumber = candidates.stream().anyMatch(row -> isNumbered(line, row));
        return byNumber ? sameNumber(line, candidates) : sameName(line, candidates, records);
    }

    private static boolean isNumbered(Line line, DirectoryRow row) {
        return (line.has(MEMBER_NUMBER) && line.text(MEMBER_NUMBER, "").equals(row.memberNumber()))
                || (line.has(EXTERNAL_ID) && line.text(EXTERNAL_ID, "").equals(row.externalId()));
    }

    private static @Nullable UUID sameNumber(Line line, List<DirectoryRow> candidates) {
        DirectoryRow row = candidates.get(0);
        if (!isPlausible(line, row) || candidates.size() > 1) {
            line.error(
                    line.has(MEMBER_NUMBER) ? MEMBER_NUMBER : EXTERNAL_ID,
                    line.text(MEMBER_NUMBER),
                    "member.import.match.numberOfSomebodyElse");
            return null;
        }
        return row.id();
    }

    /** Marriage changes a name and a slip a date, but not two at once: relatives share a name and no more. */
    private static boolean isPlausible(Line line, DirectoryRow row) {
        List<Boolean> answers = new ArrayList<>();
        if (line.has(FAMILY_NAME)) {
            answers.add(isSameName(line.text(FAMILY_NAME, ""), row.familyName()));
        }
        if (line.has(GIVEN_NAME) && row.givenName() != null) {
            answers.add(isSameName(line.text(GIVEN_NAME, ""), row.givenName()));
        }
        if (line.date(BIRTH_DATE) != null && row.birthDate() != null) {
            answers.add(row.birthDate().equals(line.date(BIRTH_DATE)));
        }
        long differing = answers.stream().filter(same -> !same).count();
        return answers.isEmpty() || (differing <= 1 && differing < answers.size());
    }

    private static boolean isSameName(String a, String b) {
        return Headers.fold(a).equals(Headers.fold(b));
    }

    private static @Nullable UUID sameName(Line line, List<DirectoryRow> candidates, Map<UUID, MemberRecord> records) {
        List<DirectoryRow> agreeing = new ArrayList<>();
        List<DirectoryRow> silent = new ArrayList<>();
        for (DirectoryRow row : candidates) {
            switch (compare(line, row, records.get(row.id()))) {
                case AGREES -> agreeing.add(row);
                case SILENT -> silent.add(row);
                case DIFFERS -> {}
            }
        }
        if (agreeing.size() == 1) {
            return agreeing.get(0).id();
        }
        if (agreeing.isEmpty() && silent.isEmpty() && line.date(BIRTH_DATE) != null) {
            return null;
        }
        if (agreeing.isEmpty() && silent.size() == 1 && candidates.size() == 1) {
            line.warn(line.nameField(), null, "member.import.match.byNameOnly");
            return silent.get(0).id();
        }
        line.error(line.nameField(), null, "member.import.match.unclear");
        return null;
    }

    private enum Evidence {
        AGREES,
        DIFFERS,
        SILENT
    }

    /** A date of birth decides; without one on either side any other thing that both know. */
    private static Evidence compare(Line line, DirectoryRow row, @Nullable MemberRecord record) {
        if (line.date(BIRTH_DATE) != null && row.birthDate() != null) {
            return row.birthDate().equals(line.date(BIRTH_DATE)) ? Evidence.AGREES : Evidence.DIFFERS;
        }
        List<Boolean> answers = record == null ? List.of() : answers(line, record);
        if (answers.isEmpty()) {
            return Evidence.SILENT;
        }
        return answers.contains(true) ? Evidence.AGREES : Evidence.DIFFERS;
    }

    private static List<Boolean> answers(Line line, MemberRecord record) {
        List<Boolean> answers = new ArrayList<>();
        List<Contact> contacts = Objects.requireNonNullElse(record.contacts(), List.of());
        if (!line.contacts().isEmpty() && !contacts.isEmpty()) {
            answers.add(line.contacts().stream()
                    .anyMatch(reached -> contacts.stream().anyMatch(contact -> ContactMerge.key(reached.value())
                            .equals(ContactMerge.key(Objects.requireNonNullElse(contact.getValue(), ""))))));
        }
        List<Address> addresses = Objects.requireNonNullElse(record.addresses(), List.of());
        if (line.has(STREET) && !addresses.isEmpty()) {
            answers.add(addresses.stream()
                    .anyMatch(address ->
                            isSameName(Objects.requireNonNullElse(address.getStreet(), ""), line.text(STREET, ""))));
        }
        List<Membership> memberships = Objects.requireNonNullElse(record.memberships(), List.of());
        if (line.date(JOINED_ON) != null && !memberships.isEmpty()) {
            answers.add(memberships.stream()
                    .anyMatch(membership -> Objects.equals(membership.getJoinedOn(), line.date(JOINED_ON))));
        }
        return answers;
    }
}
