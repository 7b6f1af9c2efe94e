package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.honor.HonorRules;
import org.clavis.honor.RuleRecord;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** Puts the chosen drafts in force, after saying what that means. */
@Named
@ViewScoped
public class RuleActivation implements Serializable {
    @Inject
    private HonorRules rules;

    @Inject
    private RuleLinks links;

    @Inject
    private Notices notices;

    private List<UUID> chosen = List.of();

    @NotNull
    private @Nullable LocalDate validFrom;

    @PostConstruct
    void open() {
        Access.require(Register.HONOR_RULES, Right.WRITE);
        chosen = links.chosen();
    }

    public String save() {
        if (validFrom == null) {
            throw new BusinessRuleViolated("validFrom", "shared.constraint.NotNull");
        }
        List<UUID> drafts = getDrafts().stream().map(RuleRecord::id).toList();
        rules.activate(drafts, validFrom);
        notices.done("honor.rule.done.activated", drafts.size());
        return drafts.size() == 1 ? links.seen(drafts.get(0)) : links.listed();
    }

    /** What of the chosen is still a draft. */
    public List<RuleRecord> getDrafts() {
        return rules.list().stream()
                .filter(rule -> rule.isDraft() && chosen.contains(rule.id()))
                .toList();
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
