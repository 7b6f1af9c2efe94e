package org.clavis.club.web;

import org.clavis.club.entity.ClubAddress;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ClubAddress", description = "How the organisation is called and reached.")
public record ClubAddressJson(
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Schema(description = "What the federation knows it by.") @Nullable String number,
        @Schema(required = true) @Nullable String name,
        @Nullable String shortName,
        @Nullable String seat,
        @Nullable String contactPerson,
        @Nullable String street,
        @Schema(description = "Five digits, abroad four.") @Nullable String postalCode,
        @Nullable String town,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String homepage) {

    static ClubAddressJson from(ClubAddress clubAddress) {
        return new ClubAddressJson(
                clubAddress.getVersion(),
                clubAddress.getNumber(),
                clubAddress.getName(),
                clubAddress.getShortName(),
                clubAddress.getSeat(),
                clubAddress.getContactPerson(),
                clubAddress.getStreet(),
                clubAddress.getPostalCode(),
                clubAddress.getTown(),
                clubAddress.getMail(),
                clubAddress.getPhone(),
                clubAddress.getHomepage());
    }

    /** What was sent, as the form of a page would hold it. */
    ClubAddress toForm() {
        var form = new ClubAddress(RowId.next());
        form.setNumber(number);
        form.setName(name);
        form.setShortName(shortName);
        form.setSeat(seat);
        form.setContactPerson(contactPerson);
        form.setStreet(street);
        form.setPostalCode(postalCode);
        form.setTown(town);
        form.setMail(mail);
        form.setPhone(phone);
        form.setHomepage(homepage);
        return form;
    }
}
