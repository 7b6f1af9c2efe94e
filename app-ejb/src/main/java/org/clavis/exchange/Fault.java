package org.clavis.exchange;

import org.clavis.exchange.entity.LetterRefused;

/** Why a letter was not delivered, in words that hold nothing out of it; messages of exceptions may quote values. */
final class Fault {
    private Fault() {}

    static String of(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null && !(first instanceof LetterRefused)) {
            first = first.getCause();
        }
        return first instanceof LetterRefused refused
                ? refused.reason().name()
                : first.getClass().getSimpleName();
    }
}
