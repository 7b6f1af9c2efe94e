package org.clavis.club.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation is in law. There is one row, made with the tables and filled in by and by.
 */
@Entity
public class LegalStatus implements ClubRow<LegalStatus> {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalForm legalForm;

    @Size(max = 100)
    private @Nullable String registerCourt;

    @Size(max = 50)
    private @Nullable String registerNumber;

    @PastOrPresent
    private @Nullable LocalDate foundedOn;

    /** "Gemeinnützig bis": the last day the notice counts for. */
    private @Nullable LocalDate taxExemptUntil;

    @Size(max = 100)
    private @Nullable String taxOffice;

    @Size(max = 50)
    private @Nullable String taxNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable ExemptionNotice exemptionNotice;

    /** Date of the tax office's notice. */
    @PastOrPresent
    private @Nullable LocalDate noticeOn;

    /** Date of the statute that is in force. */
    @PastOrPresent
    private @Nullable LocalDate statuteOn;

    protected LegalStatus() {}

    /** The edited state of the row with this id. */
    public LegalStatus(UUID id) {
        this.id = id;
    }

    @Override
    public void correct(LegalStatus edited) {
        legalForm = edited.legalForm;
        registerCourt = edited.registerCourt;
        registerNumber = edited.registerNumber;
        foundedOn = edited.foundedOn;
        taxExemptUntil = edited.taxExemptUntil;
        taxOffice = edited.taxOffice;
        taxNumber = edited.taxNumber;
        exemptionNotice = edited.exemptionNotice;
        noticeOn = edited.noticeOn;
        statuteOn = edited.statuteOn;
    }

    /** Number and court in one, as in {@code VR 1234, Amtsgericht Darmstadt}; null if it is in no register. */
    public @Nullable String registerEntry() {
        return registerNumber == null ? null : registerNumber + ", " + registerCourt;
    }

    public boolean isTaxExemptOn(LocalDate day) {
        return taxExemptUntil != null && !taxExemptUntil.isBefore(day);
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (registerNumber != null && registerCourt == null) {
            broken.add(Violation.of("registerCourt", "club.rule.courtMissing"));
        }
        if (registerCourt != null && registerNumber == null) {
            broken.add(Violation.of("registerNumber", "club.rule.numberMissing"));
        }
        if (taxExemptUntil != null && noticeOn != null && taxExemptUntil.isBefore(noticeOn)) {
            broken.add(Violation.of("taxExemptUntil", "club.rule.exemptBeforeNotice"));
        }
        return broken;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public @Nullable LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(@Nullable LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public @Nullable String getRegisterCourt() {
        return registerCourt;
    }

    public void setRegisterCourt(@Nullable String registerCourt) {
        this.registerCourt = Text.tidy(registerCourt);
    }

    public @Nullable String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(@Nullable String registerNumber) {
        this.registerNumber = Text.tidy(registerNumber);
    }

    public @Nullable LocalDate getFoundedOn() {
        return foundedOn;
    }

    public void setFoundedOn(@Nullable LocalDate foundedOn) {
        this.foundedOn = foundedOn;
    }

    public @Nullable LocalDate getTaxExemptUntil() {
        return taxExemptUntil;
    }

    public void setTaxExemptUntil(@Nullable LocalDate taxExemptUntil) {
        this.taxExemptUntil = taxExemptUntil;
    }

    public @Nullable String getTaxOffice() {
        return taxOffice;
    }

    public void setTaxOffice(@Nullable String taxOffice) {
        this.taxOffice = Text.tidy(taxOffice);
    }

    public @Nullable String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(@Nullable String taxNumber) {
        this.taxNumber = Text.tidy(taxNumber);
    }

    public @Nullable ExemptionNotice getExemptionNotice() {
        return exemptionNotice;
    }

    public void setExemptionNotice(@Nullable ExemptionNotice exemptionNotice) {
        this.exemptionNotice = exemptionNotice;
    }

    public @Nullable LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(@Nullable LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public @Nullable LocalDate getStatuteOn() {
        return statuteOn;
    }

    public void setStatuteOn(@Nullable LocalDate statuteOn) {
        this.statuteOn = statuteOn;
    }
}
