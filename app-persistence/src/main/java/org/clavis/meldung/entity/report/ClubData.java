package org.clavis.meldung.entity.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Part A: the organisation itself, as its own record has it.
 *
 * @param seat town
 * @param taxExemptUntil "gemeinnützig bis"
 * @param registerNumber with the court, as in {@code VR 1234, Amtsgericht Darmstadt}
 * @param directDebit whether the federation may collect its fee
 */
public record ClubData(
        String name,
        @Nullable String shortName,
        @Nullable String seat,
        @Nullable String contact,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String homepage,
        @Nullable String legalForm,
        @Nullable String registerNumber,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate taxExemptUntil,
        @Nullable Boolean directDebit,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String creditorId) {}
