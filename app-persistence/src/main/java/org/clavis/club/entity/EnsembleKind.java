package org.clavis.club.entity;

/** What sort of group plays together; Meldungen count members by it. */
public enum EnsembleKind {
    WIND_ORCHESTRA,
    YOUTH_ORCHESTRA,
    /** "Spielleute": drums and pipes. */
    DRUMS_AND_PIPES,
    /** "Fanfarenzug". */
    FANFARE_CORPS,
    BRASS_BAND,
    BIG_BAND,
    /** "Bläserklasse", with a school. */
    WIND_CLASS,
    RECORDER_GROUP,
    EARLY_EDUCATION,
    STRING_ORCHESTRA,
    ACCORDION_ORCHESTRA,
    CHOIR,
    CHAMBER_GROUP,
    OTHER
}
