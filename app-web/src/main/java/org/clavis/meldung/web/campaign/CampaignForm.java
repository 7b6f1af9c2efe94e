package org.clavis.meldung.web.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** The terms of a campaign as typed. Whether they make sense is for the campaign to say. */
public class CampaignForm implements Serializable {
    private static final List<Integer> USUAL_AGES = List.of(6, 14, 18, 26, 40, 60);

    @NotNull
    private @Nullable Integer year;

    @NotNull
    private @Nullable LocalDate keyDate;

    private final WindowForm window;
    private final AskedForm asked;
    private TenantLevel[] reporters;

    @NotNull
    private TenantLevel namesUpTo;

    @NotNull
    private @Nullable Integer suppressBelow;

    private boolean lastYearCharged;

    @Size(max = 2000)
    private @Nullable String remark;

    CampaignForm(CampaignTerms terms) {
        year = terms.year();
        keyDate = terms.keyDate();
        window = new WindowForm(terms.opensOn(), terms.closesOn());
        asked = new AskedForm(terms.ageGroups(), terms.passives(), terms.questions());
        reporters = terms.reporters().toArray(TenantLevel[]::new);
        namesUpTo = terms.namesUpTo();
        suppressBelow = terms.suppressBelow();
        lastYearCharged = terms.lastYearCharged();
        remark = terms.remark();
    }

    /** A campaign of a year, filled in with what most of them have. */
    static CampaignForm of(int year) {
        return new CampaignForm(new CampaignTerms(
                year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 3, 15),
                Set.of(TenantLevel.CLUB, TenantLevel.DISTRICT),
                USUAL_AGES,
                PassiveReport.COUNTS,
                TenantLevel.STATE,
                0,
                true,
                List.of(),
                null));
    }

    CampaignTerms terms() {
        return new CampaignTerms(
                Objects.requireNonNullElse(year, 0),
                Objects.requireNonNull(keyDate),
                window.opens(),
                window.closes(),
                Set.of(reporters),
                asked.ages(),
                asked.getPassives(),
                namesUpTo,
                Objects.requireNonNullElse(suppressBelow, 0),
                lastYearCharged,
                asked.asked(),
                remark == null || remark.isBlank() ? null : remark.strip());
    }

    public WindowForm getWindow() {
        return window;
    }

    public AskedForm getAsked() {
        return asked;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable LocalDate getKeyDate() {
        return keyDate;
    }

    public void setKeyDate(@Nullable LocalDate keyDate) {
        this.keyDate = keyDate;
    }

    public TenantLevel[] getReporters() {
        return reporters.clone();
    }

    public void setReporters(TenantLevel[] reporters) {
        this.reporters = reporters.clone();
    }

    public TenantLevel getNamesUpTo() {
        return namesUpTo;
    }

    /** Choosing nothing leaves it as it was. */
    public void setNamesUpTo(@Nullable TenantLevel namesUpTo) {
        this.namesUpTo = namesUpTo == null ? this.namesUpTo : namesUpTo;
    }

    public @Nullable Integer getSuppressBelow() {
        return suppressBelow;
    }

    public void setSuppressBelow(@Nullable Integer suppressBelow) {
        this.suppressBelow = suppressBelow;
    }

    public boolean isLastYearCharged() {
        return lastYearCharged;
    }

    public void setLastYearCharged(boolean lastYearCharged) {
        this.lastYearCharged = lastYearCharged;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
