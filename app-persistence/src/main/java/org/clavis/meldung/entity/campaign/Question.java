package org.clavis.meldung.entity.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a federation asks beside the figures.
 *
 * @param code short name by which answers refer to it, lower case letters, digits and hyphens
 * @param hint a word of explanation
 * @param choices the answers to choose from, for {@link QuestionKind#CHOICE}; otherwise empty
 */
public record Question(
        String code, String text, QuestionKind kind, boolean required, List<String> choices, @Nullable String hint) {}
