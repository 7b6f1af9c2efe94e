package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.ADDITION;
import static org.clavis.member.transfer.MemberField.ADDRESS_FROM;
import static org.clavis.member.transfer.MemberField.ADDRESS_TO;
import static org.clavis.member.transfer.MemberField.COUNTRY;
import static org.clavis.member.transfer.MemberField.FURTHER_ADDRESSES;
import static org.clavis.member.transfer.MemberField.POSTAL_CODE;
import static org.clavis.member.transfer.MemberField.STREET;
import static org.clavis.member.transfer.MemberField.TOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.Member;
import org.jspecify.annotations.Nullable;

/** Completes and corrects the address in force by what a line says, and adds addresses that are not known yet. */
final class AddressMerge {
    private AddressMerge() {}

    static void merge(Line line, Member member, List<Address> addresses, LocalDate today, Changes changes) {
        if (line.has(STREET) || line.has(POSTAL_CODE) || line.has(TOWN) || line.has(ADDITION)) {
            if (addresses.stream().noneMatch(address -> says(line, address))) {
                correct(line, current(addresses, today).orElseGet(() -> added(member, addresses)), changes);
            }
        }
        for (Notation notation : Notation.read(line.text(FURTHER_ADDRESSES, ""))) {
            Address further = RowNotations.address(notation, member);
            if (addresses.stream().noneMatch(known -> isSame(known, further))) {
                addresses.add(further);
                changes.add(FURTHER_ADDRESSES);
            }
        }
    }

    private static void correct(Line line, Address address, Changes changes) {
        changes.take(STREET, address.getStreet(), line.text(STREET), address::setStreet);
        changes.take(ADDITION, address.getAddition(), line.text(ADDITION), address::setAddition);
        changes.take(COUNTRY, address.getCountry(), line.text(COUNTRY), address::setCountry);
        changes.take(POSTAL_CODE, address.getPostalCode(), line.text(POSTAL_CODE), address::setPostalCode);
        changes.take(TOWN, address.getTown(), line.text(TOWN), address::setTown);
        changes.take(ADDRESS_FROM, address.getValidFrom(), line.date(ADDRESS_FROM), address::setValidFrom);
        changes.take(ADDRESS_TO, address.getValidTo(), line.date(ADDRESS_TO), address::setValidTo);
    }

    /** The first that is in force, else the first there is. */
    static Optional<Address> current(List<Address> addresses, LocalDate today) {
        return addresses.stream()
                .filter(address -> address.validAt(today))
                .findFirst()
                .or(() -> addresses.stream().findFirst());
    }

    private static Address added(Member member, List<Address> addresses) {
        Address address = new Address(member);
        addresses.add(address);
        return address;
    }

    private static boolean says(Line line, Address address) {
        return agrees(line.text(STREET), address.getStreet())
                && agrees(line.text(ADDITION), address.getAddition())
                && agrees(line.text(COUNTRY), address.getCountry())
                && agrees(line.text(POSTAL_CODE), address.getPostalCode())
                && agrees(line.text(TOWN), address.getTown())
                && agrees(line.date(ADDRESS_FROM), address.getValidFrom())
                && agrees(line.date(ADDRESS_TO), address.getValidTo());
    }

    private static boolean agrees(@Nullable Object said, @Nullable Object recorded) {
        return said == null || said.equals(recorded);
    }

    private static boolean isSame(Address a, Address b) {
        return Objects.equals(a.getStreet(), b.getStreet())
                && Objects.equals(a.getAddition(), b.getAddition())
                && Objects.equals(a.getPostalCode(), b.getPostalCode())
                && Objects.equals(a.getTown(), b.getTown())
                && Objects.equals(a.getCountry(), b.getCountry())
                && Objects.equals(a.getValidFrom(), b.getValidFrom())
                && Objects.equals(a.getValidTo(), b.getValidTo());
    }
}
