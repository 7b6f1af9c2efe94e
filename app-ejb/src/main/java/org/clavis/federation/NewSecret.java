package org.clavis.federation;

import java.util.UUID;

/**
 * What a program checks our signatures with. It is told once, to whoever has asked for it, and never again.
 *
 * @param webhook id of the program's entry
 */
public record NewSecret(UUID webhook, String secret) {
    /** So that it ends in no log. */
    @Override
    public String toString() {
        return "NewSecret[webhook=" + webhook + ']';
    }
}
