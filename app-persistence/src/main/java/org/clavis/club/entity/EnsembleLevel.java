package org.clavis.club.entity;

/** How difficult the music is that a group plays, in the grades of competitions. */
public enum EnsembleLevel {
    /** "Einstiegsstufe". */
    BEGINNERS,
    /** "Unterstufe". */
    LOWER,
    /** "Mittelstufe". */
    INTERMEDIATE,
    /** "Oberstufe". */
    UPPER,
    /** "Höchststufe". */
    HIGHEST
}
