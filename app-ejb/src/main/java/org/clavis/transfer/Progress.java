package org.clavis.transfer;

import java.util.concurrent.atomic.AtomicInteger;

/** How far a long task has come; written by the one who works, read by the one who waits. */
public final class Progress {
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();

    /** So many steps lie ahead, on top of those known so far. */
    public void expect(int steps) {
        total.addAndGet(steps);
    }

    public void step() {
        done.incrementAndGet();
    }

    /** From 0 to 100; 0 while nobody knows. */
    public int percent() {
        int steps = total.get();
        return steps == 0 ? 0 : Math.min(100, (int) (100L * done.get() / steps));
    }
}
