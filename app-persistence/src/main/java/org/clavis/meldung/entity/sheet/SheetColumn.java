package org.clavis.meldung.entity.sheet;

/** A column that can be chosen. */
public record SheetColumn(String key, String header) {}
