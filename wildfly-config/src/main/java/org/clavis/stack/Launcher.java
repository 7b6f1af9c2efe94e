package org.clavis.stack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What {@code mvn -Pdemo} runs: the whole stack in the foreground, until Ctrl-C. */
public final class Launcher {
    private static final long FULL = 50_000_000;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Path project = project();
    private final Folder folder = Folder.demo(project);
    private volatile boolean stopping;

    private Launcher() {}

    public static void main(String... arguments) {
        // Maven would explain a failure at length; here one sentence has said it.
        System.exit(new Launcher().run());
    }

    private int run() {
        try {
            return serve(Ports.fromSystemProperties());
        } catch (StackFailure e) {
            return giveUp(reason(e));
        }
    }

    private int serve(Ports ports) {
        Instant begun = Instant.now();
        Stack stack = Stack.of(folder, ports, out);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "clavis-stop"));
        try {
            if (!"false".equals(System.getProperty("clavis.reset", "false"))) {
                stack.reset();
            }
            stack.start(ear());
            out.println(new Box(folder, ports).text(Duration.between(begun, Instant.now())));
            return watch(stack);
        } catch (Exception e) {
            return giveUp(reason(e));
        }
    }

    /** Returns when a server has ended on its own. */
    private int watch(Stack stack) throws InterruptedException {
        while (stack.fallen().isEmpty() || stopping) {
            Thread.sleep(1000);
        }
        return giveUp(stack.fallen().get(0));
    }

    private void stop(Stack stack) {
        stopping = true;
        out.println("\n  Clavis wird beendet · stopping ...");
        stack.stop();
        out.println("  Beendet · stopped.");
    }

    /** A failure that only follows from our own stop is none. */
    private int giveUp(String sentence) {
        if (!stopping) {
            out.println("\n  " + sentence);
        }
        return 1;
    }

    private String reason(Exception failure) {
        try {
            if (Files.getFileStore(project).getUsableSpace() < FULL) {
                return "The disk is full; Clavis has stopped, make room and start again.";
            }
        } catch (IOException e) {
            // Then the failure itself has to tell.
        }
        return failure instanceof StackFailure
                ? String.valueOf(failure.getMessage())
                : failure + "; logs: " + folder.log();
    }

    private Path ear() {
        return Path.of(System.getProperty(
                "clavis.ear", project.resolve("app-ear/target/clavis.ear").toString()));
    }

    private static Path project() {
        return Path.of(System.getProperty("clavis.project", System.getProperty("user.dir")));
    }
}
