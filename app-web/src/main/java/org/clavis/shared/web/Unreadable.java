package org.clavis.shared.web;

import java.util.List;
import org.clavis.shared.Violation;

/** A request to the API is not what the interface describes. The exception text names no value: it may end in a log. */
public final class Unreadable extends RuntimeException {
    private final transient List<Violation> wrong;

    public Unreadable(List<Violation> wrong) {
        super("the request cannot be read");
        this.wrong = List.copyOf(wrong);
    }

    List<Violation> wrong() {
        return wrong;
    }
}
