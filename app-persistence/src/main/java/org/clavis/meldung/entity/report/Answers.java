package org.clavis.meldung.entity.report;

import java.util.List;

/** The answers to a campaign's questions, each question at most once. */
public record Answers(List<Answer> answers) {
    public static final Answers NONE = new Answers(List.of());
}
