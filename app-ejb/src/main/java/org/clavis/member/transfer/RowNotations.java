package org.clavis.member.transfer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** How activities, further addresses and former memberships are noted in one cell. */
final class RowNotations {
    private static final String FROM = "von";
    private static final String TO = "bis";
    private static final String ACTIVITY = "Tätigkeit";
    private static final String OTHER_CLUB = "anderer Verein";
    private static final String UNKNOWN_CLUB = "unbekannt";
    private static final Map<ActivityKind, String> KINDS = Map.ofEntries(
            Map.entry(ActivityKind.MUSICIAN, "Musiker"),
            Map.entry(ActivityKind.PUPIL, "In Ausbildung"),
            Map.entry(ActivityKind.CONDUCTOR, "Dirigent"),
            Map.entry(ActivityKind.YOUTH_CONDUCTOR, "Jugenddirigent"),
            Map.entry(ActivityKind.SECTION_LEADER, "Registerführer"),
            Map.entry(ActivityKind.BOARD_EXECUTIVE, "Geschäftsführender Vorstand"),
            Map.entry(ActivityKind.BOARD_EXTENDED, "Erweiterter Vorstand"),
            Map.entry(ActivityKind.OTHER_OFFICE, "Sonstige Funktion"),
            Map.entry(ActivityKind.PASSIVE, "Passiv"),
            Map.entry(ActivityKind.SUPPORTING, "Fördernd"),
            Map.entry(ActivityKind.PAUSE, "Pause"));

    private RowNotations() {}

    static Notation of(ActivityPeriod period) {
        ActivityKind kind = period.getKind();
        Notation notation = new Notation()
                .with(ACTIVITY, kind == null ? null : KINDS.get(kind))
                .with(FROM, text(period.getStartedOn()))
                .with(TO, text(period.getEndedOn()))
                .with("Instrument", period.getInstrument())
                .with("Register", period.getSection());
        if (period.getClub() == ActivityClub.OTHER || period.getOtherClub() != null) {
            notation.with(OTHER_CLUB, Optional.ofNullable(period.getOtherClub()).orElse(""));
        } else if (period.getClub() == ActivityClub.UNKNOWN) {
            notation.with("Verein", UNKNOWN_CLUB);
        }
        return notation.with("Bemerkung", period.getRemark());
    }

    /** The period, if its kind and its beginning are understood. */
    static Optional<ActivityPeriod> activity(Notation notation, Member member) {
        Optional<ActivityKind> kind = Optional.ofNullable(notation.get(ACTIVITY))
                .flatMap(Words.ACTIVITY_KIND::meaning)
                .map(ActivityKind::valueOf);
        LocalDate from = date(notation.get(FROM));
        if (kind.isEmpty() || from == null) {
            return Optional.empty();
        }
        ActivityPeriod period = new ActivityPeriod(member);
        period.setKind(kind.get());
        period.setStartedOn(from);
        period.setEndedOn(date(notation.get(TO)));
        period.setInstrument(notation.get("Instrument"));
        period.setSection(notation.get("Register"));
        period.setRemark(notation.get("Bemerkung"));
        period.setOtherClub(notation.get(OTHER_CLUB));
        if (notation.has(OTHER_CLUB)) {
            period.setClub(ActivityClub.OTHER);
        } else if (UNKNOWN_CLUB.equals(notation.get("Verein"))) {
            period.setClub(ActivityClub.UNKNOWN);
        }
        return Optional.of(period);
    }

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

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : GermanDate.format(date);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : GermanDate.parse(text, GermanDate.today()).orElse(null);
    }
}
