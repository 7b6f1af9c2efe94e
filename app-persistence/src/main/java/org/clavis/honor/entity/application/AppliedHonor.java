package org.clavis.honor.entity.application;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/**
 * Who is to get which honor, and on what grounds: the part of an item that is the same in every organisation. It is
 * taken down when the club submits the item and never changes on the way, whatever becomes of the record or the rule.
 */
@MappedSuperclass
public abstract class AppliedHonor implements Serializable {
    @Id
    private UUID id;

    /** The member in the club; elsewhere it only tells that two items are about the same person. */
    private UUID memberRef;

    @Encrypted
    private String familyName;

    @Encrypted
    private @Nullable String givenName;

    @Encrypted
    private @Nullable LocalDate birthDate;

    private String awardingBody;

    private String ruleCode;

    private int edition;

    private String title;

    private @Nullable String grade;

    private int step;

    private int honorYear;

    @Encrypted
    private @Nullable String arithmetic;

    @Encrypted
    private @Nullable String evidence;

    private String rule;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected AppliedHonor() {}

    protected AppliedHonor(UUID id, Claim claim) {
        this.id = id;
        this.memberRef = claim.person().ref();
        take(claim);
    }

    protected AppliedHonor(Claim claim) {
        this(RowId.next(), claim);
    }

    /** Takes down person, rule and grounds as they are now; the member and the honor stay the same. */
    protected final void take(Claim claim) {
        this.familyName = claim.person().familyName();
        this.givenName = claim.person().givenName();
        this.birthDate = claim.person().birthDate();
        this.awardingBody = claim.honor().awardingBody();
        this.ruleCode = claim.honor().ruleCode();
        this.edition = claim.honor().edition();
        this.title = claim.honor().title();
        this.grade = claim.honor().grade();
        this.step = claim.honor().step();
        this.honorYear = claim.honor().year();
        this.arithmetic = claim.arithmetic();
        this.evidence = claim.evidence();
        this.rule = claim.rule();
    }

    /** All of it, as it is sent. */
    public Claim claim() {
        return new Claim(
                new Claim.Person(memberRef, familyName, givenName, birthDate),
                new Claim.Honor(awardingBody, ruleCode, edition, title, grade, step, honorYear),
                arithmetic,
                evidence,
                rule);
    }

    /** Given name and family name, as they are spoken. */
    public String getName() {
        return givenName == null ? familyName : givenName + " " + familyName;
    }

    public UUID getId() {
        return id;
    }

    public UUID getMemberRef() {
        return memberRef;
    }

    public String getFamilyName() {
        return familyName;
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public String getAwardingBody() {
        return awardingBody;
    }

    public String getRuleCode() {
        return ruleCode;
    }

    public int getEdition() {
        return edition;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public int getStep() {
        return step;
    }

    public int getHonorYear() {
        return honorYear;
    }

    /** What was counted, in a sentence. */
    public @Nullable String getArithmetic() {
        return arithmetic;
    }

    /** Periods and honors of the person as JSON: {@link Evidence}. */
    public @Nullable String getEvidence() {
        return evidence;
    }

    /** The edition of the rule as JSON. */
    public String getRule() {
        return rule;
    }
}
