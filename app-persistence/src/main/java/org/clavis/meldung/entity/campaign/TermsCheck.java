package org.clavis.meldung.entity.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clavis.shared.Violation;

/** What is wrong with the terms of a campaign. */
public final class TermsCheck {
    private static final int MOST_GROUPS = 11;
    private static final int OLDEST = 120;
    private static final int HIGHEST_SUPPRESSION = 10;
    private static final int MOST_QUESTIONS = 40;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final List<Violation> broken = new ArrayList<>();

    private TermsCheck() {}

    /** Every rule that is broken, none twice. */
    public static List<Violation> broken(CampaignTerms terms) {
        var check = new TermsCheck();
        check.days(terms);
        check.ageGroups(terms.ageGroups());
        check.questions(terms.questions());
        if (terms.reporters().isEmpty()) {
            check.note("reporters", "meldung.rule.reporters");
        }
        if (terms.suppressBelow() < 0 || terms.suppressBelow() > HIGHEST_SUPPRESSION) {
            check.note("suppressBelow", "meldung.rule.suppressBelow", HIGHEST_SUPPRESSION);
        }
        return check.broken;
    }

    private void days(CampaignTerms terms) {
        if (Math.abs(terms.keyDate().getYear() - terms.year()) > 1) {
            note("keyDate", "meldung.rule.keyDate", Integer.toString(terms.year()));
        }
        if (terms.closesOn().isBefore(terms.opensOn())) {
            note("closesOn", "meldung.rule.closesOn");
        }
    }

    private void ageGroups(List<Integer> highest) {
        int before = -1;
        for (int age : highest) {
            if (age <= before || age > OLDEST) {
                note("ageGroups", "meldung.rule.ageGroups");
                return;
            }
            before = age;
        }
        if (highest.size() > MOST_GROUPS) {
            note("ageGroups", "meldung.rule.tooManyAgeGroups", MOST_GROUPS + 1);
        }
    }

    private void questions(List<Question> questions) {
        if (questions.size() > MOST_QUESTIONS) {
            note("questions", "meldung.rule.tooManyQuestions", MOST_QUESTIONS);
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String path = "questions[" + i + "].";
            if (!CODE.matcher(question.code()).matches()) {
                note(path + "code", "meldung.rule.questionCode");
            } else if (!codes.add(question.code())) {
                note(path + "code", "meldung.rule.questionTwice", question.code());
            }
            if (question.text().isBlank()) {
                note(path + "text", "shared.constraint.NotBlank");
            }
            if ((question.kind() == QuestionKind.CHOICE) != (question.choices().size() > 1)) {
                note(path + "choices", "meldung.rule.choices");
            }
        }
    }

    private void note(String field, String key, Object... arguments) {
        broken.add(Violation.of(field, key, arguments));
    }
}
