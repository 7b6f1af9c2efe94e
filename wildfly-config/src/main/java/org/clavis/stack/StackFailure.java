package org.clavis.stack;

/** The stack cannot go on. The message is one sentence for the person in front of the terminal, with what to do. */
public final class StackFailure extends RuntimeException {
    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
