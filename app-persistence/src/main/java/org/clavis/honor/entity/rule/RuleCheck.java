package org.clavis.honor.entity.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What in a rule contradicts itself or means nothing. Fields are named with the way to them. */
final class RuleCheck {
    static final int LONGEST_CODE = 40;
    private static final Pattern CODE = Pattern.compile("(?=.{1,40}$)[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_REMARK = 1_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final int HIGHEST_PRICE = 100_000_00;
    private static final int MOST_LEAD_WEEKS = 104;

    private final RuleContent rule;
    private final List<Violation> broken = new ArrayList<>();

    private RuleCheck(RuleContent rule) {
        this.rule = rule;
    }

    static List<Violation> of(RuleContent rule) {
        var check = new RuleCheck(rule);
        check.names();
        check.broken.addAll(CriterionCheck.of(rule));
        check.references();
        check.award();
        check.filing();
        return check.broken;
    }

    private void names() {
        if (!CODE.matcher(rule.code()).matches()) {
            breaks("code", "honor.rule.code", LONGEST_CODE);
        }
        if (rule.title().isBlank()) {
            breaks("title", "shared.constraint.NotBlank");
        }
        longest("title", rule.title(), LONGEST_TITLE);
        longest("grade", rule.grade(), LONGEST_NAME);
        longest("certificateText", rule.certificateText(), LONGEST_TEXT);
        longest("source", rule.source(), LONGEST_SOURCE);
        longest("remark", rule.remark(), LONGEST_REMARK);
        longest("criterion.exclusiveGroup", rule.criterion().exclusiveGroup(), LONGEST_NAME);
        longest("criterion.series", rule.criterion().series(), LONGEST_NAME);
    }

    private void references() {
        Prerequisite before = rule.criterion().prerequisite();
        if (before == null) {
            return;
        }
        if (!CODE.matcher(before.code()).matches()) {
            breaks("criterion.prerequisite.code", "honor.rule.code", LONGEST_CODE);
        }
        if (before.code().equals(rule.code())) {
            breaks("criterion.prerequisite.code", "honor.rule.prerequisiteItself");
        }
        if (before.yearsAfter() < 0) {
            breaks("criterion.prerequisite.yearsAfter", "honor.rule.notNegative");
        }
    }

    private void award() {
        int price = rule.award().priceCents();
        if (price < 0 || price > HIGHEST_PRICE) {
            breaks("award.priceCents", "honor.rule.price");
        }
    }

    private void filing() {
        Integer weeks = rule.filing().leadWeeks();
        if (weeks != null && (weeks < 0 || weeks > MOST_LEAD_WEEKS)) {
            breaks("filing.leadWeeks", "honor.rule.leadWeeks", MOST_LEAD_WEEKS);
        }
        var levels = rule.filing().checkedBy();
        if (new HashSet<>(levels).size() < levels.size()) {
            breaks("filing.checkedBy", "honor.rule.checkedTwice");
        }
    }

    private void longest(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            breaks(field, "shared.constraint.Size", most);
        }
    }

    private void breaks(String field, String key, Object... arguments) {
        broken.add(Violation.of(field, key, arguments));
    }
}
