package org.clavis.meldung.web.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.campaign.Question;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/** What is asked, as typed. */
public class AskedForm implements Serializable {
    /** The highest age of each group but the last, between commas. */
    @Size(max = 100)
    private @Nullable String ageGroups;

    @NotNull
    private PassiveReport passives;

    private final List<QuestionForm> questions = new ArrayList<>();

    AskedForm(List<Integer> ages, PassiveReport passives, List<Question> asked) {
        this.ageGroups = ages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        this.passives = passives;
        asked.forEach(question -> questions.add(new QuestionForm(question)));
    }

    List<Integer> ages() {
        List<String> typed = Arrays.stream(
                        Objects.requireNonNullElse(ageGroups, "").split("[,; ]+"))
                .filter(age -> !age.isBlank())
                .toList();
        if (typed.stream().anyMatch(age -> !age.matches("\\d{1,3}"))) {
            throw new BusinessRuleViolated("ageGroups", "meldung.rule.ageGroups");
        }
        return typed.stream().map(Integer::valueOf).toList();
    }

    List<Question> asked() {
        return questions.stream().map(QuestionForm::question).toList();
    }

    /** One question more. */
    public void add(String rows) {
        questions.add(new QuestionForm());
    }

    public void remove(String rows, Object row) {
        questions.remove(row);
    }

    public @Nullable String getAgeGroups() {
        return ageGroups;
    }

    public void setAgeGroups(@Nullable String ageGroups) {
        this.ageGroups = ageGroups;
    }

    public PassiveReport getPassives() {
        return passives;
    }

    /** Choosing nothing leaves it as it was. */
    public void setPassives(@Nullable PassiveReport passives) {
        this.passives = passives == null ? this.passives : passives;
    }

    public List<QuestionForm> getQuestions() {
        return questions;
    }
}
