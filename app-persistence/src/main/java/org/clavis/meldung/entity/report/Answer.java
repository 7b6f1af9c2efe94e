package org.clavis.meldung.entity.report;

/**
 * What was answered to a question.
 *
 * @param question its code
 * @param value a text, a whole number, {@code true} or {@code false}, or one of the choices
 */
public record Answer(String question, String value) {}
