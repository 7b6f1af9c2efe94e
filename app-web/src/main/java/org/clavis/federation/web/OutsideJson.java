package org.clavis.federation.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.club.entity.OutsideOrganisation;
import org.clavis.club.entity.Whereabouts;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "OutsideOrganisation", description = "One that belongs to the federation without being on this server.")
public record OutsideJson(
        @Schema(readOnly = true) @Nullable UUID id,
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Schema(readOnly = true, description = "Made of the first number; never changed.") @Nullable String alias,
        @Schema(required = true) @Nullable String number,
        @Schema(required = true) @Nullable String name,
        @Schema(description = "CLUB if left out.") @Nullable TenantLevel level,
        @Schema(description = "NO_SOFTWARE (if left out) or ELSEWHERE.") @Nullable Whereabouts whereabouts,
        @Schema(description = "X25519 in PEM, to seal files with.") @Nullable String letterKey,
        @Schema(required = true) @Nullable LocalDate startedOn,
        @Schema(description = "Last day.") @Nullable LocalDate endedOn,
        @Schema(required = true) @Nullable List<AffiliationPurpose> purposes,
        @Nullable String contactPerson,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable String mail,
        @Nullable String phone) {
    static OutsideJson from(OutsideOrganisation one) {
        return new OutsideJson(
                one.getId(),
                one.getVersion(),
                one.getAlias(),
                one.getNumber(),
                one.getName(),
                one.getLevel(),
                one.getWhereabouts(),
                one.getLetterKey(),
                one.getStartedOn(),
                one.getEndedOn(),
                one.getPurposes().stream().sorted().toList(),
                one.getContactPerson(),
                one.getStreet(),
                one.getPostalCode(),
                one.getTown(),
                one.getMail(),
                one.getPhone());
    }

    /** Fills a form with what was sent. */
    OutsideOrganisation into(OutsideOrganisation one) {
        one.setNumber(number);
        one.setName(name);
        one.setLevel(requireNonNullElse(level, TenantLevel.CLUB));
        one.setWhereabouts(requireNonNullElse(whereabouts, Whereabouts.NO_SOFTWARE));
        one.setLetterKey(letterKey);
        one.setStartedOn(startedOn);
        one.setEndedOn(endedOn);
        one.setPurposes(Set.copyOf(requireNonNullElse(purposes, List.of())));
        one.setContactPerson(contactPerson);
        one.setStreet(street);
        one.setPostalCode(postalCode);
        one.setTown(town);
        one.setMail(mail);
        one.setPhone(phone);
        return one;
    }
}
