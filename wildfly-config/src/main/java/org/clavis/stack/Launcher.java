package org.clavis.stack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What {@code mvn -Pdemo} runs: the whole stack in the foreground, until Ctrl-C. */
public final class Launcher {
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Path project = project();
    private final Folder folder = Folder.demo(project);
    private volatile boolean stopping;
    private volatile boolean failed;

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
            if (isResetWanted()) {
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
        List<String> fallen = stack.fallen();
        while (fallen.isEmpty() || stopping) {
            Thread.sleep(1000);
            fallen = stack.fallen();
        }
        return giveUp(fallen.get(0));
    }

    /** On Ctrl-C it says so; after a failure the one sentence has been said. */
    private void stop(Stack stack) {
        stopping = true;
        if (failed) {
            stack.stop();
            return;
        }
        out.println("\n  Clavis wird beendet · stopping ...");
        stack.stop();
        out.println("  Beendet · stopped.");
    }

    /** A failure that only follows from our own stop is none. */
    private int giveUp(String sentence) {
        if (!stopping) {
            failed = true;
            out.println("\n  " + sentence);
        }
        return 1;
    }

    private String reason(Exception failure) {
        Exception explained = Disk.explain(failure, project);
        return explained instanceof StackFailure
                ? String.valueOf(explained.getMessage())
                : explained + "; logs: " + folder.log();
    }

    /** {@code -Dclavis.reset}, with or without {@code =true}. */
    private static boolean isResetWanted() {
        String value = System.getProperty("clavis.reset", "false");
        return value.isEmpty() || Boolean.parseBoolean(value);
    }

    private Path ear() {
        return Path.of(System.getProperty(
                "clavis.ear", project.resolve("app-ear/target/clavis.ear").toString()));
    }

    private static Path project() {
        return Path.of(System.getProperty("clavis.project", System.getProperty("user.dir")));
    }
}
