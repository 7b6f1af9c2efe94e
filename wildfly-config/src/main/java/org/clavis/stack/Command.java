package org.clavis.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program to start. It sees the environment given here and next to nothing of ours: a {@code JBOSS_HOME} or
 * {@code JAVA_OPTS} of somebody's shell must not reach the servers. Secrets travel in the environment, as a command
 * line is readable for everybody on the machine.
 *
 * @param name what people call it, also the name of its log
 * @param log file that its output is added to
 * @param stop name of the signal that asks it to end in order
 */
record Command(String name, List<String> line, Map<String, String> environment, Path log, String stop) {
    /** The usual signal to stop a program. */
    private static final String TERMINATE = "TERM";

    private static final List<String> INHERITED = List.of("PATH", "HOME", "USER", "LOGNAME", "TZ");

    Command(String name, List<String> line, Map<String, String> environment, Path log) {
        this(name, line, environment, log, TERMINATE);
    }

    Process start() throws IOException {
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var inherited = new HashMap<>(builder.environment());
        inherited.keySet().retainAll(INHERITED);
        builder.environment().clear();
        builder.environment().putAll(inherited);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
