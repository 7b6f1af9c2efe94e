package org.clavis.meldung.entity.campaign;

/** What an answer looks like. */
public enum QuestionKind {
    TEXT,
    /** A whole number from 0. */
    NUMBER,
    YES_NO,
    CHOICE
}
