package org.clavis.club.entity;

/** How an organisation that belongs to a federation works with it. The names are stored: never rename one. */
public enum Whereabouts {
    /** On this server. */
    HERE,
    /** With the same program on another server, or another program that can make files for us. */
    ELSEWHERE,
    /** On paper. */
    NO_SOFTWARE
}
