package org.clavis.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field, in a sentence.
 *
 * @param field API name, with its way from the record ({@code addresses[1].town}); null for the record as a whole
 */
public record FieldError(@Nullable String field, String message) {}
