package org.clavis.tenant.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Text;
import org.clavis.tenant.AffiliationProposal;
import org.clavis.tenant.AffiliationRow;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.AffiliationTerms;
import org.jspecify.annotations.Nullable;

/** An affiliation as typed. */
public class AffiliationForm implements Serializable {
    @NotBlank
    private @Nullable String other;

    @NotNull
    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private AffiliationPurpose[] purposes = AffiliationPurpose.values();

    @Size(max = AffiliationTerms.LONGEST_NUMBER)
    private @Nullable String memberNumber;

    private boolean main;

    static AffiliationForm of(AffiliationRow row) {
        var form = new AffiliationForm();
        form.other = row.other().alias();
        form.validFrom = row.from();
        form.validTo = row.to();
        form.purposes = row.terms().purposes().stream().sorted().toArray(AffiliationPurpose[]::new);
        form.memberNumber = row.terms().memberNumber();
        form.main = row.terms().main();
        return form;
    }

    AffiliationProposal proposal(boolean upward) {
        return new AffiliationProposal(given("other", other), upward, given("validFrom", validFrom), terms());
    }

    AffiliationTerms terms() {
        return new AffiliationTerms(Set.of(purposes), memberNumber, main);
    }

    LocalDate lastDay() {
        return given("validTo", validTo);
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new BusinessRuleViolated(field, "shared.constraint.NotNull");
        }
        return value;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = Text.tidy(other);
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

    public AffiliationPurpose[] getPurposes() {
        return purposes.clone();
    }

    public void setPurposes(AffiliationPurpose[] purposes) {
        this.purposes = purposes.clone();
    }

    public @Nullable String getMemberNumber() {
        return memberNumber;
    }

    public void setMemberNumber(@Nullable String memberNumber) {
        this.memberNumber = Text.tidy(memberNumber);
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
    }
}
