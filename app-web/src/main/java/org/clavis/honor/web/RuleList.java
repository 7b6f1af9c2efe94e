package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clavis.honor.HonorRules;
import org.clavis.honor.RuleRecord;
import org.clavis.honor.RuleStanding;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** The list of rules: own ones by order, those from above by owner. */
@Named
@RequestScoped
public class RuleList {
    @Inject
    private HonorRules rules;

    @Inject
    private HttpServletRequest request;

    private final LocalDate today = GermanDate.today();
    private List<RuleRecord> all = List.of();
    private String text = "";
    private @Nullable RuleStanding standing;

    /** Rules that belong together, and what they have in common. */
    public record Group(String name, List<RuleRecord> rules) {}

    @PostConstruct
    void read() {
        PageAddress address = PageAddress.of(request);
        text = address.one("q").orElse("");
        standing = address.constants("standing", RuleStanding.class).stream()
                .findFirst()
                .orElse(null);
        all = rules.list();
    }

    /** The tenant's own, by the beginning of their codes. */
    public List<Group> getOwn() {
        Map<String, List<RuleRecord>> groups = new LinkedHashMap<>();
        all.stream().filter(rule -> rule.own() && isShown(rule)).forEach(rule -> groups.computeIfAbsent(
                        order(rule), missing -> new ArrayList<>())
                .add(rule));
        return groups(groups);
    }

    /** Those from above, by alias of their owners. */
    public List<Group> getInherited() {
        Map<String, List<RuleRecord>> groups = new LinkedHashMap<>();
        all.stream().filter(rule -> !rule.own() && isShown(rule)).forEach(rule -> groups.computeIfAbsent(
                        rule.owner(), missing -> new ArrayList<>())
                .add(rule));
        return groups(groups);
    }

    public boolean isWithoutOwn() {
        return all.stream().noneMatch(RuleRecord::own);
    }

    public boolean isWithDrafts() {
        return all.stream().anyMatch(RuleRecord::isDraft);
    }

    public int getTotal() {
        return (int) all.stream().filter(this::isShown).count();
    }

    public List<RuleStanding> getStandings() {
        return List.of(RuleStanding.values());
    }

    public @Nullable RuleStanding getStanding() {
        return standing;
    }

    public String getText() {
        return text;
    }

    /** Without a filter, what has ended is out of the way. */
    private boolean isShown(RuleRecord rule) {
        RuleStanding now = rule.standing(today);
        boolean stands = standing == null ? now != RuleStanding.ENDED : now == standing;
        String searched = (rule.content().code() + ' ' + rule.content().title()).toLowerCase(Locale.GERMAN);
        return stands && searched.contains(text.toLowerCase(Locale.GERMAN));
    }

    private static String order(RuleRecord rule) {
        return rule.content().code().split("-", 2)[0];
    }

    private static List<Group> groups(Map<String, List<RuleRecord>> groups) {
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
