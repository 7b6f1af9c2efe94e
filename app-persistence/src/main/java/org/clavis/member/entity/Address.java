package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Where a member lives or lived. Of the postal code the first two digits stay in clear as {@code region}: enough for
 * statistics, too little to find somebody.
 */
@Entity
public class Address implements OwnedRow<Address> {
    private static final String GERMANY = "DE";
    private static final String GERMAN_CODE = "\\d{5}";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Encrypted
    @Size(max = 200)
    private @Nullable String street;

    @Encrypted
    @Size(max = 200)
    private @Nullable String addition;

    @Encrypted
    @Size(max = 20)
    private @Nullable String postalCode;

    private @Nullable String region;

    @Encrypted
    @Size(max = 100)
    private @Nullable String town;

    /** ISO 3166-1, two letters. */
    @NotNull
    @Pattern(regexp = "[A-Z]{2}", message = "{member.country.code}")
    private @Nullable String country = GERMANY;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    protected Address() {}

    public Address(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public Address(UUID id, Member member) {
        this.id = id;
        this.member = member;
    }

    @Override
    public void correct(Address edited) {
        setStreet(edited.street);
        setAddition(edited.addition);
        setPostalCode(edited.postalCode);
        setTown(edited.town);
        setCountry(edited.country);
        setValidFrom(edited.validFrom);
        setValidTo(edited.validTo);
    }

    public boolean validAt(LocalDate date) {
        return (validFrom == null || !validFrom.isAfter(date)) && (validTo == null || !validTo.isBefore(date));
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (street == null && addition == null && postalCode == null && town == null) {
            broken.add(Violation.of("town", "member.rule.emptyAddress"));
        }
        if (GERMANY.equals(country) && postalCode != null && !postalCode.matches(GERMAN_CODE)) {
            broken.add(Violation.of("postalCode", "member.rule.germanPostalCode"));
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            broken.add(Violation.of("validTo", "member.rule.endBeforeStart"));
        }
        return broken;
    }

    private void deriveRegion() {
        String code = GERMANY.equals(country) ? postalCode : null;
        region = code != null && code.matches(GERMAN_CODE) ? code.substring(0, 2) : null;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public Member getMember() {
        return member;
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = Text.tidy(street);
    }

    public @Nullable String getAddition() {
        return addition;
    }

    public void setAddition(@Nullable String addition) {
        this.addition = Text.tidy(addition);
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = Text.tidy(postalCode);
        deriveRegion();
    }

    public @Nullable String getRegion() {
        return region;
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = Text.tidy(town);
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = Text.code(country);
        deriveRegion();
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }
}
