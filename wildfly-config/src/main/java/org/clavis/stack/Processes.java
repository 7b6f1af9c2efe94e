package org.clavis.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The processes of one stack. Each runs in a session of its own, so that Ctrl-C in the terminal reaches only us and the
 * servers are stopped in order. Process ids are kept in files: what a killed launcher left behind is ended at the next
 * start.
 */
final class Processes {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path pids;
    private final List<Child> children = new ArrayList<>();
    private boolean closed;

    Processes(Folder folder) {
        pids = folder.run();
    }

    /** Starts a server. */
    synchronized Child start(Command command) throws IOException {
        if (closed) {
            throw new StackFailure("The stack is being stopped.");
        }
        var line = new ArrayList<String>(List.of("setsid"));
        line.addAll(command.line());
        Process process = new Command(command.name(), line, command.environment(), command.log()).start();
        Child child = Child.of(command, process, pids.resolve(process.pid() + ".pid"));
        children.add(child);
        return child;
    }

    /** Runs a tool to its end; fails when it fails. */
    void run(Command command) throws IOException, InterruptedException {
        Child child = start(command);
        try {
            child.awaitSuccess();
        } finally {
            stop(child);
        }
    }

    /** Ends one server; does nothing when it has ended. */
    void stop(Child child) {
        child.stop(PATIENCE);
        synchronized (this) {
            children.remove(child);
        }
    }

    /** From now on nothing can be started. */
    synchronized void close() {
        closed = true;
    }

    /** Ends what still runs: tools, half started servers. */
    void endAll() {
        List<Child> rest;
        synchronized (this) {
            rest = List.copyOf(children);
        }
        rest.forEach(this::stop);
    }

    /** Servers that have ended although nobody asked them to. */
    synchronized List<Child> fallen() {
        return children.stream().filter(child -> !child.isAlive()).toList();
    }

    /** Ends the servers of a launcher that was killed. */
    void endLeftovers() throws IOException {
        try (var files = Files.newDirectoryStream(pids, "*.pid")) {
            for (Path file : files) {
                Child.remembered(file).ifPresent(child -> child.stop(PATIENCE));
                Files.deleteIfExists(file);
            }
        }
    }
}
