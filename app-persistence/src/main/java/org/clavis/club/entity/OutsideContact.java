package org.clavis.club.entity;

import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.Text;
import org.jspecify.annotations.Nullable;

/** Whom an organisation outside this server is reached by: somebody at home, so all but the town is sealed. */
@MappedSuperclass
public abstract class OutsideContact extends OutsideAffiliation {
    @Encrypted
    @Size(max = 200)
    private @Nullable String contactPerson;

    @Encrypted
    @Size(max = 200)
    private @Nullable String street;

    /** Four digits in Austria and Switzerland. */
    @Encrypted
    @Pattern(regexp = "\\d{4,5}", message = "{club.postalCode.form}")
    private @Nullable String postalCode;

    @Size(max = 100)
    private @Nullable String town;

    @Encrypted
    @Email
    @Size(max = 254)
    private @Nullable String mail;

    @Encrypted
    @Size(max = 50)
    private @Nullable String phone;

    protected OutsideContact() {}

    void take(OutsideContact edited) {
        super.take(edited);
        contactPerson = edited.contactPerson;
        street = edited.street;
        postalCode = edited.postalCode;
        town = edited.town;
        mail = edited.mail;
        phone = edited.phone;
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
}
