package org.clavis.meldung.web.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.clavis.meldung.entity.campaign.Question;
import org.clavis.meldung.entity.campaign.QuestionKind;
import org.jspecify.annotations.Nullable;

/** A question as typed. */
public class QuestionForm implements Serializable {
    @NotBlank
    @Size(max = 40)
    private @Nullable String code;

    @NotBlank
    @Size(max = 300)
    private @Nullable String text;

    @NotNull
    private QuestionKind kind = QuestionKind.TEXT;

    private boolean required;

    /** Answers to choose from, between commas. */
    @Size(max = 1000)
    private @Nullable String choices;

    @Size(max = 300)
    private @Nullable String hint;

    public QuestionForm() {}

    QuestionForm(Question question) {
        code = question.code();
        text = question.text();
        kind = question.kind();
        required = question.required();
        choices = String.join(", ", question.choices());
        hint = question.hint();
    }

    Question question() {
        List<String> several = Arrays.stream(
                        Objects.requireNonNullElse(choices, "").split(","))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
        return new Question(
                Objects.requireNonNullElse(code, "").strip(),
                Objects.requireNonNullElse(text, "").strip(),
                kind,
                required,
                several,
                hint == null || hint.isBlank() ? null : hint.strip());
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public QuestionKind getKind() {
        return kind;
    }

    /** Choosing nothing leaves it as it was. */
    public void setKind(@Nullable QuestionKind kind) {
        this.kind = kind == null ? this.kind : kind;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public @Nullable String getChoices() {
        return choices;
    }

    public void setChoices(@Nullable String choices) {
        this.choices = choices;
    }

    public @Nullable String getHint() {
        return hint;
    }

    public void setHint(@Nullable String hint) {
        this.hint = hint;
    }
}
