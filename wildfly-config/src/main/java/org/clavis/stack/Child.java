package org.clavis.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running server or tool, with the file that its process id is remembered in. */
final class Child {
    private static final int TAIL = 3;

    private final String name;
    private final ProcessHandle handle;
    private final CompletableFuture<Integer> exit;
    private final Path pidFile;
    private final Path log;
    private final String signal;

    private Child(
            String name, ProcessHandle handle, CompletableFuture<Integer> exit, Path pidFile, Path log, String signal) {
        this.name = name;
        this.handle = handle;
        this.exit = exit;
        this.pidFile = pidFile;
        this.log = log;
        this.signal = signal;
    }

    static Child of(Command command, Process process, Path pidFile) throws IOException {
        var exit = process.onExit().thenApply(Process::exitValue);
        var child = new Child(command.name(), process.toHandle(), exit, pidFile, command.log(), command.stop());
        Files.writeString(pidFile, process.pid() + " " + child.signal + " " + child.startedAt());
        return child;
    }

    /** The process that a file remembers, if that very process still runs: numbers are given out again. */
    static Optional<Child> remembered(Path pidFile) throws IOException {
        String[] words = Files.readString(pidFile).split(" ", 3);
        if (words.length != 3) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0]))
                .map(handle ->
                        new Child("leftover", handle, handle.onExit().thenApply(gone -> 0), pidFile, pidFile, words[1]))
                .filter(child -> child.startedAt().equals(words[2]));
    }

    boolean isAlive() {
        return handle.isAlive();
    }

    void awaitSuccess() throws InterruptedException {
        try {
            if (exit.get() != 0) {
                throw new StackFailure(failure());
            }
        } catch (ExecutionException e) {
            throw new StackFailure(failure(), e);
        }
    }

    /** One sentence on its end, with the last lines it wrote. */
    String failure() {
        return name + " has ended with code " + exit.getNow(-1) + "; its log " + log + " ends with: " + lastWords();
    }

    void stop(Duration patience) {
        List<ProcessHandle> family = family();
        askToEnd();
        try {
            exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            family.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            family.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
        forget();
    }

    void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            // A stale file does no harm: the process it names is gone, and its start time tells it from others.
        }
    }

    private List<ProcessHandle> family() {
        var family = new ArrayList<>(handle.descendants().toList());
        family.add(handle);
        return family;
    }

    private void askToEnd() {
        if (!handle.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + handle.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            handle.destroy();
        } catch (InterruptedException e) {
            handle.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private String startedAt() {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return "(unreadable)";
        }
    }
}
