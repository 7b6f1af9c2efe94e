package org.clavis.exchange.entity;

/** A letter is not what it says it is, and never will be. The message is the reason in one word and holds no data. */
public class LetterRefused extends IllegalStateException {
    /** Why. */
    public enum Reason {
        /** It cannot be opened: altered, sealed for somebody else, or sealed as another letter. */
        SEAL,
        /** What is inside is no letter, or another one than its heading says. */
        HEADING,
        /** The sender has not signed this. */
        SIGNATURE
    }

    private final Reason reason;

    public LetterRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
