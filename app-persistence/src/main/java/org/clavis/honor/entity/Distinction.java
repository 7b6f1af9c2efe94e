package org.clavis.honor.entity;

import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is honored with: by whom, by which edition of which rule, for how many years, in which year. It keeps
 * the words the rule had then, because rules change and certificates do not.
 */
@MappedSuperclass
public abstract class Distinction implements Serializable {
    /** Alias of the organisation that gives it, or the abbreviation of one outside this server. */
    @NotBlank
    @Size(max = 100)
    private @Nullable String awardingBody;

    /** Of its rule; null for an honor that no rule is known of. */
    @Size(max = 50)
    private @Nullable String ruleCode;

    /** Of the rule at the time. */
    private @Nullable Integer edition;

    @NotBlank
    @Size(max = 200)
    private @Nullable String title;

    @Size(max = 100)
    private @Nullable String grade;

    /** Years it is given for; 0 for merits. */
    @NotNull
    @Min(0)
    @Max(150)
    private @Nullable Integer step = 0;

    @NotNull
    @Min(1850)
    @Max(2200)
    private @Nullable Integer honorYear;

    /** The day it was handed over; of many an old honor only the year is known. */
    private @Nullable LocalDate awardedOn;

    @Size(max = 50)
    private @Nullable String certificateNumber;

    /** A step of a rule, in the rule's own words. */
    public void by(ActiveRule rule, int step, int honorYear) {
        setAwardingBody(rule.awardingBody());
        setRuleCode(rule.content().code());
        setEdition(rule.edition());
        setTitle(rule.content().title());
        setGrade(rule.content().grade());
        setStep(step);
        setHonorYear(honorYear);
    }

    void correct(Distinction edited) {
        setAwardingBody(edited.awardingBody);
        setRuleCode(edited.ruleCode);
        setEdition(edited.edition);
        setTitle(edited.title);
        setGrade(edited.grade);
        setStep(edited.step);
        setHonorYear(edited.honorYear);
        setAwardedOn(edited.awardedOn);
        setCertificateNumber(edited.certificateNumber);
    }

    public @Nullable String getAwardingBody() {
        return awardingBody;
    }

    public void setAwardingBody(@Nullable String awardingBody) {
        this.awardingBody = Text.tidy(awardingBody);
    }

    public @Nullable String getRuleCode() {
        return ruleCode;
    }

    public void setRuleCode(@Nullable String ruleCode) {
        this.ruleCode = Text.tidy(ruleCode);
    }

    public @Nullable Integer getEdition() {
        return edition;
    }

    public void setEdition(@Nullable Integer edition) {
        this.edition = edition;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Text.tidy(title);
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public void setGrade(@Nullable String grade) {
        this.grade = Text.tidy(grade);
    }

    public @Nullable Integer getStep() {
        return step;
    }

    public void setStep(@Nullable Integer step) {
        this.step = step;
    }

    public @Nullable Integer getHonorYear() {
        return honorYear;
    }

    public void setHonorYear(@Nullable Integer honorYear) {
        this.honorYear = honorYear;
    }

    public @Nullable LocalDate getAwardedOn() {
        return awardedOn;
    }

    public void setAwardedOn(@Nullable LocalDate awardedOn) {
        this.awardedOn = awardedOn;
    }

    public @Nullable String getCertificateNumber() {
        return certificateNumber;
    }

    public void setCertificateNumber(@Nullable String certificateNumber) {
        this.certificateNumber = Text.tidy(certificateNumber);
    }
}
