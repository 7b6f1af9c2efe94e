package org.clavis.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Tells the person in front of the terminal what is going on whenever it takes longer than two seconds. */
final class Progress {
    private static final Duration SILENT = Duration.ofSeconds(2);
    private static final Duration REPEAT = Duration.ofSeconds(15);

    private final PrintStream out;
    private final Map<String, Step> running = new LinkedHashMap<>();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Does the work and reports on it under the given name. */
    <T> T step(String what, Callable<T> work) throws Exception {
        synchronized (running) {
            running.put(what, new Step(System.nanoTime()));
        }
        try {
            T result = work.call();
            finished(what);
            return result;
        } finally {
            synchronized (running) {
                running.remove(what);
            }
        }
    }

    void say(String line) {
        out.println("  " + line);
    }

    /** To be called about once a second. */
    void tick() {
        synchronized (running) {
            running.forEach((what, step) -> {
                if (step.isDue()) {
                    say("... " + what
                            + (step.reports == 0 ? "" : " (" + step.age().toSeconds() + " s)"));
                    step.reports++;
                }
            });
        }
    }

    private void finished(String what) {
        synchronized (running) {
            Step step = running.get(what);
            if (step != null && step.reports > 0) {
                say("ok  " + what + " (" + step.age().toSeconds() + " s)");
            }
        }
    }

    private static final class Step {
        private final long since;
        private int reports;

        private Step(long since) {
            this.since = since;
        }

        private Duration age() {
            return Duration.ofNanos(System.nanoTime() - since);
        }

        private boolean isDue() {
            return age().compareTo(SILENT.plus(REPEAT.multipliedBy(reports))) >= 0;
        }
    }
}
