package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.honor.HonorRules;
import org.clavis.honor.RuleRecord;
import org.clavis.honor.RuleTrial;
import org.clavis.honor.TrialReport;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** A rule: to be read, tried on people and, as long as it is a draft, changed. */
@Named
@ViewScoped
public class RuleEditor implements Serializable {
    @Inject
    private HonorRules rules;

    @Inject
    private RuleTrial trial;

    @Inject
    private RuleLinks links;

    @Inject
    private Notices notices;

    private transient @Nullable RuleRecord rule;
    private RuleForm form;
    private @Nullable Integer year = GermanDate.today().getYear() + 1;
    private transient @Nullable TrialReport report;

    @PostConstruct
    void open() {
        rule = links.id().map(rules::open).orElse(null);
        Access.require(Register.HONOR_RULES, rule == null ? Right.WRITE : Right.READ);
        form = rule == null ? RuleForm.blank() : new RuleForm(rule.content());
    }

    public String save() {
        if (rule == null) {
            UUID id = rules.draft(form.content());
            notices.done("honor.rule.done.drafted");
            return links.seen(id);
        }
        rules.correct(rule.id(), rule.version(), form.content());
        notices.done("shared.done.saved");
        return links.seen(rule.id());
    }

    /** Counts with what stands in the form, saved or not. */
    public void tryOut() {
        report = null;
        report = trial.of(form.content(), year == null ? 0 : year);
    }

    public String beginNext() {
        UUID next = rules.nextEdition(opened().id());
        notices.done("honor.rule.done.next");
        return links.seen(next);
    }

    public String remove() {
        rules.remove(opened().id(), opened().version());
        notices.done("honor.rule.done.removed");
        return links.listed();
    }

    private RuleRecord opened() {
        RuleRecord opened = rule == null ? rules.open(links.id().orElseThrow()) : rule;
        rule = opened;
        return opened;
    }

    /** Null for a new one. */
    public @Nullable RuleRecord getRule() {
        return rule;
    }

    public boolean isEditable() {
        return (rule == null || (rule.own() && rule.isDraft())) && Access.may(Register.HONOR_RULES, Right.WRITE);
    }

    public RuleForm getForm() {
        return form;
    }

    public @Nullable TrialReport getReport() {
        return report;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }
}
