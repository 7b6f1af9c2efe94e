package org.clavis.meldung.entity.report;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/**
 * Part B: somebody who holds an office that federations know.
 *
 * @param person pseudonym, the same in every Meldung of the organisation
 * @param label what the organisation itself calls the office
 */
public record OfficeHolder(
        UUID person,
        Office office,
        @Nullable String label,
        String familyName,
        @Nullable String givenName,
        @Nullable LocalDate birthDate,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable LocalDate since) {}
