package org.clavis.honor.transfer;

import static org.clavis.honor.transfer.HistoryField.AWARDED_BY;
import static org.clavis.honor.transfer.HistoryField.AWARDED_ON;
import static org.clavis.honor.transfer.HistoryField.AWARDING_BODY;
import static org.clavis.honor.transfer.HistoryField.CERTIFICATE_NUMBER;
import static org.clavis.honor.transfer.HistoryField.EVENT;
import static org.clavis.honor.transfer.HistoryField.GRADE;
import static org.clavis.honor.transfer.HistoryField.HONOR;
import static org.clavis.honor.transfer.HistoryField.HONOR_YEAR;
import static org.clavis.honor.transfer.HistoryField.RULE_CODE;
import static org.clavis.honor.transfer.HistoryField.STEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorOrigin;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.member.entity.Member;

/**
 * Reads an honor from a line. It is the step of a rule if its code or its title says so and only one rule fits;
 * otherwise it keeps the title that stands there.
 *
 * @param rules those honors are recognised by
 */
record HonorCell(List<ActiveRule> rules, LocalDate today) {
    Honor read(HistoryLine line, Member member) {
        Honor honor = Honor.recorded(member, HonorOrigin.IMPORTED);
        Optional<Integer> year = when(line, honor);
        if (year.isEmpty()) {
            line.error(line.has(HONOR_YEAR) ? HONOR_YEAR : AWARDED_ON, "honor.import.year.missing");
            return honor;
        }
        Optional<ActiveRule> rule = rule(line);
        if (rule.isPresent()) {
            honor.by(rule.get(), step(line).orElseGet(() -> years(rule.get())), year.get());
        } else {
            titled(line, honor, year.get());
        }
        honor.setEvent(line.text(EVENT));
        honor.setAwardedBy(line.text(AWARDED_BY));
        honor.setCertificateNumber(line.text(CERTIFICATE_NUMBER));
        return honor;
    }

    /** Sets the day, if it is known, and answers the honor year. */
    private Optional<Integer> when(HistoryLine line, Honor honor) {
        Optional<Integer> alone = line.year(AWARDED_ON);
        Optional<LocalDate> day = alone.isPresent() ? Optional.empty() : line.date(AWARDED_ON, today);
        day.ifPresent(honor::setAwardedOn);
        Optional<Integer> said = line.year(HONOR_YEAR);
        if (line.has(HONOR_YEAR) && said.isEmpty()) {
            line.error(HONOR_YEAR, "honor.import.year.notUnderstood");
        }
        return said.or(() -> alone).or(() -> day.map(LocalDate::getYear));
    }

    private void titled(HistoryLine line, Honor honor, int year) {
        honor.setTitle(line.has(HONOR) ? line.text(HONOR) : line.text(RULE_CODE));
        honor.setGrade(line.text(GRADE));
        honor.setHonorYear(year);
        honor.setStep(step(line).orElse(0));
        honor.setAwardingBody(line.text(AWARDING_BODY));
        if (!line.has(AWARDING_BODY)) {
            line.error(AWARDING_BODY, "honor.import.body.missing");
        } else {
            line.warn(HONOR, "honor.import.rule.unknown");
        }
    }

    private Optional<Integer> step(HistoryLine line) {
        String digits = line.text(STEP, "").replaceFirst("\\s*(Jahre|J\\.?)$", "");
        if (!digits.isEmpty() && !digits.matches("\\d{1,3}")) {
            line.error(STEP, "honor.import.step.notUnderstood");
            return Optional.empty();
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    /** The rule that fits, if exactly one does. */
    private Optional<ActiveRule> rule(HistoryLine line) {
        List<ActiveRule> fitting = rules.stream()
                .filter(rule -> !line.has(AWARDING_BODY) || isBy(rule, line.text(AWARDING_BODY, "")))
                .filter(rule -> isMeant(rule.content(), line))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** An honor of the federation's own federation is often listed under the name the title begins with. */
    private static boolean isBy(ActiveRule rule, String body) {
        String wanted = HistoryColumns.fold(body);
        return HistoryColumns.fold(rule.awardingBody()).equals(wanted)
                || HistoryColumns.fold(rule.content().code()).startsWith(wanted);
    }

    private boolean isMeant(RuleContent content, HistoryLine line) {
        if (line.has(RULE_CODE)) {
            return HistoryColumns.fold(content.code()).equals(HistoryColumns.fold(line.text(RULE_CODE, "")));
        }
        String said = HistoryColumns.fold(line.text(HONOR, "") + line.text(GRADE, ""));
        String title = HistoryColumns.fold(content.title());
        String withGrade = HistoryColumns.fold(content.title() + Objects.requireNonNullElse(content.grade(), ""));
        boolean named =
                said.equals(title) || said.equals(withGrade) || said.equals(HistoryColumns.fold(content.code()));
        return named && step(line).map(step -> reaches(content, step)).orElse(true);
    }

    private static boolean reaches(RuleContent content, int step) {
        Integer every = content.criterion().repeatEvery();
        return content.criterion().anyOf().stream()
                .map(Alternative::years)
                .anyMatch(years -> step == years || (every != null && step > years && (step - years) % every == 0));
    }

    private static int years(ActiveRule rule) {
        return rule.content().criterion().anyOf().stream()
                .mapToInt(Alternative::years)
                .min()
                .orElse(0);
    }
}
