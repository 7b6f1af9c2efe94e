package org.clavis.honor.entity.paper;

/** Why a certificate is printed again. */
public enum Reprint {
    /** The first one was handed over; this one says that it is a second copy (Zweitschrift). */
    SECOND_COPY,
    /** The first one was spoiled and destroyed; this one takes its place. */
    SPOILED
}
