package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.honor.HonorRules;
import org.clavis.honor.RuleRecord;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** Ends a rule, after saying what that means. */
@Named
@ViewScoped
public class RuleRetirement implements Serializable {
    @Inject
    private HonorRules rules;

    @Inject
    private RuleLinks links;

    @Inject
    private Notices notices;

    private UUID id = new UUID(0, 0);
    private long version;

    @NotNull
    private @Nullable LocalDate validTo;

    @PostConstruct
    void open() {
        Access.require(Register.HONOR_RULES, Right.WRITE);
        id = links.id().orElse(id);
        version = getRule().version();
    }

    public String save() {
        if (validTo == null) {
            throw new BusinessRuleViolated("validTo", "shared.constraint.NotNull");
        }
        rules.retire(id, version, validTo);
        notices.done("honor.rule.done.retired");
        return links.seen(id);
    }

    public RuleRecord getRule() {
        return rules.open(id);
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }
}
