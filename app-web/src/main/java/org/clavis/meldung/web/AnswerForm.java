package org.clavis.meldung.web;

import java.io.Serializable;
import java.util.List;
import org.clavis.meldung.entity.campaign.Question;
import org.clavis.meldung.entity.campaign.QuestionKind;
import org.clavis.meldung.entity.report.Answer;
import org.jspecify.annotations.Nullable;

/** A question of the campaign and what is typed as its answer. */
public class AnswerForm implements Serializable {
    private final String code;
    private final String asked;
    private final QuestionKind kind;
    private final boolean required;
    private final List<String> choices;
    private final @Nullable String hint;
    private @Nullable String value;

    AnswerForm(Question question, @Nullable String value) {
        this.code = question.code();
        this.asked = question.text();
        this.kind = question.kind();
        this.required = question.required();
        this.choices = List.copyOf(question.choices());
        this.hint = question.hint();
        this.value = value;
    }

    Answer answer() {
        return new Answer(code, value == null ? "" : value.strip());
    }

    public String getAsked() {
        return asked;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public boolean isRequired() {
        return required;
    }

    public List<String> getChoices() {
        return choices;
    }

    public @Nullable String getHint() {
        return hint;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
