package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.honor.HonorRules;
import org.clavis.honor.entity.HonorRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.shipped.ShippedOrder;
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.Notices;

/** Shows a shipped order and takes it over as drafts. */
@Named
@ViewScoped
public class OrderTakeOver implements Serializable {
    @Inject
    private HonorRules rules;

    @Inject
    private RuleLinks links;

    @Inject
    private Notices notices;

    private String code = "";

    @PostConstruct
    void open() {
        Access.require(Register.HONOR_RULES, Right.WRITE);
        code = links.order().orElse("");
        getOrder();
    }

    public String save() {
        int drafts = rules.takeOver(getMissing()).size();
        notices.done("honor.rule.done.takenOver", drafts);
        return links.listed();
    }

    public ShippedOrder getOrder() {
        return ShippedOrders.of(code).orElseThrow(() -> new RecordNotFound(HonorRule.class, new java.util.UUID(0, 0)));
    }

    /** What of it the tenant does not have. */
    public List<RuleContent> getMissing() {
        Set<String> known = rules.list().stream()
                .filter(rule -> rule.own())
                .map(rule -> rule.content().code())
                .collect(Collectors.toSet());
        return getOrder().rules().stream()
                .filter(rule -> !known.contains(rule.code()))
                .toList();
    }
}
