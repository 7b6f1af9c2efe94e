package org.clavis.member.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** How further addresses and former memberships are noted in one cell. */
final class RowNotations {
    static final String FROM = "von";
    static final String TO = "bis";

    private RowNotations() {}

    static Notation of(Address address) {
        return new Notation()
                .with("Straße", address.getStreet())
                .with("Zusatz", address.getAddition())
                .with("PLZ", address.getPostalCode())
                .with("Ort", address.getTown())
                .with("Land", address.getCountry())
                .with(FROM, text(address.getValidFrom()))
                .with(TO, text(address.getValidTo()));
    }

    static Address address(Notation notation, Member member) {
        Address address = new Address(member);
        address.setStreet(notation.get("Straße"));
        address.setAddition(notation.get("Zusatz"));
        address.setPostalCode(notation.get("PLZ"));
        address.setTown(notation.get("Ort"));
        if (notation.has("Land")) {
            address.setCountry(notation.get("Land"));
        }
        address.setValidFrom(date(notation.get(FROM)));
        address.setValidTo(date(notation.get(TO)));
        return address;
    }

    static Notation of(Membership membership) {
        return new Notation()
                .with(FROM, text(membership.getJoinedOn()))
                .with(TO, text(membership.getLeftOn()))
                .with("Kündigung", text(membership.getNoticeReceivedOn()))
                .with("Grund", membership.getLeavingReason())
                .with("Art", membership.getCategory())
                .with("Abteilung", membership.getDepartment())
                .with("Stimmrecht", membership.isVotingRight() ? null : "nein");
    }

    static Optional<Membership> membership(Notation notation, Member member) {
        LocalDate from = date(notation.get(FROM));
        if (from == null) {
            return Optional.empty();
        }
        Membership membership = new Membership(member);
        membership.setJoinedOn(from);
        membership.setLeftOn(date(notation.get(TO)));
        membership.setNoticeReceivedOn(date(notation.get("Kündigung")));
        membership.setLeavingReason(notation.get("Grund"));
        membership.setCategory(notation.get("Art"));
        membership.setDepartment(notation.get("Abteilung"));
        membership.setVotingRight(!"nein".equals(notation.get("Stimmrecht")));
        return Optional.of(membership);
    }

    static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : GermanDate.format(date);
    }

    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : GermanDate.parse(text, GermanDate.today()).orElse(null);
    }
}
