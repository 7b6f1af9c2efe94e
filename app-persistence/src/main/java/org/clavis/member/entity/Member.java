package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a club keeps a record of, root of all its Registers. {@link ActivityPeriod}s tell what it did and when;
 * honors, reports and fees are counted from them, so they are corrected but never summed up. Leaving ends the {@link
 * Membership} and keeps the record; coming back adds another one. Only removal takes the record away. Each change
 * makes a new {@code version} of all of it.
 */
@Entity
public class Member implements Serializable {
    @Id
    UUID id;

    @Version
    private long version;

    @Size(max = 30)
    private @Nullable String memberNumber;

    @Enumerated(EnumType.STRING)
    private PersonKind kind = PersonKind.NATURAL;

    @Size(max = 50)
    private @Nullable String salutation;

    @Encrypted
    @Size(max = 50)
    private @Nullable String title;

    @Encrypted
    @Size(max = 100)
    private @Nullable String givenName;

    @Encrypted
    @NotBlank
    @Size(max = 200)
    private @Nullable String familyName;

    @Encrypted
    @Size(max = 100)
    private @Nullable String birthName;

    @Encrypted
    private @Nullable LocalDate birthDate;

    @Encrypted
    private @Nullable LocalDate deceasedOn;

    @Encrypted
    private Gender gender = Gender.UNKNOWN;

    @Pattern(regexp = "[a-z]{2}", message = "{member.language.code}")
    private @Nullable String language = "de";

    @Size(max = 100)
    private @Nullable String externalId;

    protected Member() {}

    public Member(PersonKind kind) {
        this.id = RowId.next();
        this.kind = kind;
    }

    /** Takes over the edited Stammdaten. Their rules: {@link Life}. */
    public void correct(Member edited) {
        setMemberNumber(edited.memberNumber);
        setKind(edited.kind);
        setSalutation(edited.salutation);
        setTitle(edited.title);
        setGivenName(edited.givenName);
        setFamilyName(edited.familyName);
        setBirthName(edited.birthName);
        setBirthDate(edited.birthDate);
        setDeceasedOn(edited.deceasedOn);
        setGender(edited.gender);
        setLanguage(edited.language);
        setExternalId(edited.externalId);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public @Nullable String getMemberNumber() {
        return memberNumber;
    }

    public void setMemberNumber(@Nullable String memberNumber) {
        this.memberNumber = Text.tidy(memberNumber);
    }

    public PersonKind getKind() {
        return kind;
    }

    public void setKind(PersonKind kind) {
        this.kind = kind;
    }

    public @Nullable String getSalutation() {
        return salutation;
    }

    public void setSalutation(@Nullable String salutation) {
        this.salutation = Text.tidy(salutation);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Text.tidy(title);
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = Text.tidy(givenName);
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = Text.tidy(familyName);
    }

    public @Nullable String getBirthName() {
        return birthName;
    }

    public void setBirthName(@Nullable String birthName) {
        this.birthName = Text.tidy(birthName);
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public @Nullable LocalDate getDeceasedOn() {
        return deceasedOn;
    }

    public void setDeceasedOn(@Nullable LocalDate deceasedOn) {
        this.deceasedOn = deceasedOn;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Text.tidy(language);
    }

    public @Nullable String getExternalId() {
        return externalId;
    }

    public void setExternalId(@Nullable String externalId) {
        this.externalId = Text.tidy(externalId);
    }
}
