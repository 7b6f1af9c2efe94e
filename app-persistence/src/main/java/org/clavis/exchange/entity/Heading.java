package org.clavis.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is known of a letter without opening it. It is part of what is signed, and the seal is bound to it: a letter that
 * is passed off as another one cannot be opened.
 *
 * @param kind as in {@code honor.application}
 * @param from alias of the sender
 * @param to id of the key it is sealed for, see {@code common.tenant_key}
 */
public record Heading(UUID id, String kind, String from, String to) {
    /** Says what the lines after it mean; another number means other lines. */
    private static final String FORMAT = "clavis-brief 1";

    private static final Pattern KIND = Pattern.compile("[a-z0-9.-]{1,60}");
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    /** No part can look like two lines. */
    public Heading {
        if (!KIND.matcher(kind).matches()
                || !ALIAS.matcher(from).matches()
                || !KEY.matcher(to).matches()) {
            throw new IllegalArgumentException("not the heading of a letter");
        }
    }

    /** One line for each part, each with its line feed. */
    String lines() {
        return FORMAT + "\nid: " + id + "\nkind: " + kind + "\nfrom: " + from + "\nto: " + to + "\n";
    }

    byte[] bytes() {
        return lines().getBytes(UTF_8);
    }
}
