package org.clavis.club.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * How the organisation is called and reached. There is one row, made with the tables; it is filled in by and by, so that
 * everything but the name may be missing.
 */
@Entity
public class ClubAddress implements ClubRow<ClubAddress> {
    @Id
    private UUID id;

    @Version
    private long version;

    /** What the federation knows it by. */
    @Size(max = 50)
    private @Nullable String number;

    @NotBlank
    @Size(max = 200)
    private @Nullable String name;

    @Size(max = 60)
    private @Nullable String shortName;

    @Size(max = 100)
    private @Nullable String seat;

    /** Whom letters go to. */
    @Encrypted
    @Size(max = 200)
    private @Nullable String contactPerson;

    @Size(max = 200)
    private @Nullable String street;

    /** Four digits in Austria and Switzerland. */
    @Pattern(regexp = "\\d{4,5}", message = "{club.postalCode.form}")
    private @Nullable String postalCode;

    @Size(max = 100)
    private @Nullable String town;

    @Email
    @Size(max = 254)
    private @Nullable String mail;

    @Size(max = 50)
    private @Nullable String phone;

    @Size(max = 300)
    @Pattern(regexp = "https?://[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?", message = "{club.homepage.form}")
    private @Nullable String homepage;

    protected ClubAddress() {}

    /** The edited state of the row with this id. */
    public ClubAddress(UUID id) {
        this.id = id;
    }

    @Override
    public void correct(ClubAddress edited) {
        number = edited.number;
        name = edited.name;
        shortName = edited.shortName;
        seat = edited.seat;
        contactPerson = edited.contactPerson;
        street = edited.street;
        postalCode = edited.postalCode;
        town = edited.town;
        mail = edited.mail;
        phone = edited.phone;
        homepage = edited.homepage;
    }

    /** As browsers understand it, though people leave out how it begins. */
    private static @Nullable String address(@Nullable String typed) {
        String text = Text.tidy(typed);
        return text == null || text.contains("://") ? text : "https://" + text;
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        return street == null || town != null ? List.of() : List.of(Violation.of("town", "club.rule.townMissing"));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Text.tidy(number);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Text.tidy(name);
    }

    public @Nullable String getShortName() {
        return shortName;
    }

    public void setShortName(@Nullable String shortName) {
        this.shortName = Text.tidy(shortName);
    }

    public @Nullable String getSeat() {
        return seat;
    }

    public void setSeat(@Nullable String seat) {
        this.seat = Text.tidy(seat);
    }

    public @Nullable String getContactPerson() {
        return contactPerson;
    }

    public void setContactPerson(@Nullable String contactPerson) {
        this.contactPerson = Text.tidy(contactPerson);
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = Text.tidy(street);
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = Text.tidy(postalCode);
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = Text.tidy(town);
    }

    public @Nullable String getMail() {
        return mail;
    }

    public void setMail(@Nullable String mail) {
        this.mail = Text.tidy(mail);
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = Text.tidy(phone);
    }

    public @Nullable String getHomepage() {
        return homepage;
    }

    public void setHomepage(@Nullable String homepage) {
        this.homepage = address(homepage);
    }
}
