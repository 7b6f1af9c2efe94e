package org.clavis.member.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.Member;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Address")
public record AddressJson(
        @Schema(description = RowIds.DESCRIPTION) @Nullable UUID id,
        @Nullable String street,
        @Nullable String addition,
        @Schema(description = "Five digits in Germany.") @Nullable String postalCode,
        @Nullable String town,
        @Schema(description = "ISO 3166-1, two letters.", defaultValue = "DE") @Nullable String country,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static AddressJson from(Address address) {
        return new AddressJson(
                address.getId(),
                address.getStreet(),
                address.getAddition(),
                address.getPostalCode(),
                address.getTown(),
                address.getCountry(),
                address.getValidFrom(),
                address.getValidTo());
    }

    Address toEntity(Member member) {
        var address = new Address(id == null ? RowId.next() : id, member);
        address.setStreet(street);
        address.setAddition(addition);
        address.setPostalCode(postalCode);
        address.setTown(town);
        address.setCountry(Objects.requireNonNullElse(country, "DE"));
        address.setValidFrom(validFrom);
        address.setValidTo(validTo);
        return address;
    }
}
