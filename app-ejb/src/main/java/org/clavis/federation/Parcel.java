package org.clavis.federation;

import java.util.UUID;

/**
 * A message on its way to a program.
 *
 * @param upTo cursor of the last change that the program knows of once it has been told
 */
record Parcel(UUID webhook, String url, String secret, String body, long upTo) {
    /** So that neither secret nor content ends in a log. */
    @Override
    public String toString() {
        return "Parcel[webhook=" + webhook + ']';
    }
}
