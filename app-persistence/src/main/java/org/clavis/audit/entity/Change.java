package org.clavis.audit.entity;

import org.jspecify.annotations.Nullable;

/**
 * A field and its values as text: dates in ISO 8601, constants by name, references by id.
 *
 * @param before null if the field was empty or the row is new
 * @param after null if the field is empty or the row is gone
 */
public record Change(String field, @Nullable String before, @Nullable String after) {}
