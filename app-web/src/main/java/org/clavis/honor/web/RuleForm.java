package org.clavis.honor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.member.entity.ActivityKind;
import org.jspecify.annotations.Nullable;

/** A rule as somebody types it. Whatever is typed makes a rule; whether it makes sense is for the rule to say. */
public class RuleForm implements Serializable {
    @NotBlank
    @Size(max = 40)
    private @Nullable String code;

    @NotBlank
    @Size(max = 200)
    private @Nullable String title;

    @Size(max = 60)
    private @Nullable String grade;

    @NotNull
    private RuleSubject subject;

    @Size(max = 4_000)
    private @Nullable String certificateText;

    @Size(max = 500)
    private @Nullable String source;

    @Size(max = 1_000)
    private @Nullable String remark;

    private final CriterionForm criterion;
    private final AwardForm award;
    private final FilingForm filing;

    RuleForm(RuleContent rule) {
        code = rule.code();
        title = rule.title();
        grade = rule.grade();
        subject = rule.subject();
        certificateText = rule.certificateText();
        source = rule.source();
        remark = rule.remark();
        criterion = new CriterionForm(rule.criterion());
        award = new AwardForm(rule.award());
        filing = new FilingForm(rule.filing());
    }

    /** A new rule, filled in with what most of them have. */
    static RuleForm blank() {
        return new RuleForm(new RuleContent(
                "",
                "",
                null,
                RuleSubject.PERSON,
                new Criterion(
                        List.of(Alternative.of(Counted.of(ActivityKind.MUSICIAN), 0)),
                        CountingMethod.COMPLETED_AT_KEY_DATE,
                        List.of(),
                        GapRule.SKIP,
                        null,
                        Criterion.USUAL_KEY_DATE,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null),
                new Award(Set.of(AwardItem.NEEDLE, AwardItem.CERTIFICATE), 0, CostBearer.APPLICANT),
                new Filing(null, null, List.of()),
                null,
                null,
                null));
    }

    RuleContent content() {
        return new RuleContent(
                Objects.requireNonNullElse(code, "").strip(),
                Objects.requireNonNullElse(title, "").strip(),
                grade,
                subject,
                criterion.criterion(),
                award.award(),
                filing.filing(),
                certificateText,
                source,
                remark);
    }

    public CriterionForm getCriterion() {
        return criterion;
    }

    public AwardForm getAward() {
        return award;
    }

    public FilingForm getFiling() {
        return filing;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public void setGrade(@Nullable String grade) {
        this.grade = grade;
    }

    public RuleSubject getSubject() {
        return subject;
    }

    /** Choosing nothing leaves it as it was. */
    public void setSubject(@Nullable RuleSubject subject) {
        this.subject = subject == null ? this.subject : subject;
    }

    public @Nullable String getCertificateText() {
        return certificateText;
    }

    public void setCertificateText(@Nullable String certificateText) {
        this.certificateText = certificateText;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
