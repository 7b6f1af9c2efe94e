package org.clavis.meldung.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.meldung.entity.campaign.Question;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.Answers;

/** Whether the campaign's questions are answered, and by what they ask for. */
record AnswerCheck(List<Question> questions, Answers answers) {
    private static final int LONGEST = 1000;

    Stream<Finding> findings() {
        Map<String, String> given =
                answers.answers().stream().collect(Collectors.toMap(Answer::question, Answer::value));
        return questions.stream().flatMap(question -> of(question, given.getOrDefault(question.code(), "")));
    }

    private static Stream<Finding> of(Question question, String value) {
        if (value.isBlank()) {
            return question.required() ? Stream.of(Finding.of(Doubt.ANSWER_MISSING, question.text())) : Stream.empty();
        }
        return fits(question, value) ? Stream.empty() : Stream.of(Finding.of(Doubt.ANSWER_UNUSABLE, question.text()));
    }

    private static boolean fits(Question question, String value) {
        return switch (question.kind()) {
            case TEXT -> value.length() <= LONGEST;
            case NUMBER -> value.matches("\\d{1,9}");
            case YES_NO -> value.equals("true") || value.equals("false");
            case CHOICE -> question.choices().contains(value);
        };
    }

    /** What is told: answers to questions that are asked, in their order. */
    List<Answer> told() {
        Map<String, Answer> given =
                answers.answers().stream().collect(Collectors.toMap(Answer::question, Function.identity()));
        return questions.stream()
                .map(Question::code)
                .filter(given::containsKey)
                .map(given::get)
                .filter(answer -> !answer.value().isBlank())
                .toList();
    }
}
