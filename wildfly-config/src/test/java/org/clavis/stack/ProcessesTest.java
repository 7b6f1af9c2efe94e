package org.clavis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    @TempDir
    Path project;

    private Folder folder;
    private Processes processes;

    @BeforeEach
    void prepare() throws IOException {
        folder = Folder.demo(project);
        folder.create();
        processes = new Processes(folder);
    }

    @Test
    void stoppedServer_isGoneAndForgotten() throws IOException {
        Child server = processes.start(sh("sleep 60"));
        assertThat(server.isAlive()).isTrue();
        assertThat(folder.run()).isNotEmptyDirectory();
        processes.stop(server);
        assertThat(server.isAlive()).isFalse();
        assertThat(folder.run()).isEmptyDirectory();
        assertThat(processes.fallen()).isEmpty();
    }

    @Test
    void serverOfAKilledLauncher_isEndedAtTheNextStart() throws IOException {
        Child server = processes.start(sh("sleep 60"));
        new Processes(folder).endLeftovers();
        assertThat(server.isAlive()).isFalse();
        assertThat(folder.run()).isEmptyDirectory();
    }

    @Test
    void processThatOnlyHasTheNumberOfALeftover_isLeftAlone() throws IOException {
        Child server = processes.start(sh("sleep 60"));
        try (var files = Files.list(folder.run())) {
            Path file = files.findFirst().orElseThrow();
            String number = Files.readString(file).replaceFirst(" .*", "");
            Files.writeString(file, number + " TERM 2001-01-01T00:00:00Z");
        }
        new Processes(folder).endLeftovers();
        assertThat(server.isAlive()).isTrue();
        processes.endAll();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void failedTool_tellsItsLastWords() {
        assertThatThrownBy(() -> processes.run(sh("echo no such flag; exit 3")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContainingAll("code 3", "no such flag");
    }

    @Test
    void nothingStarts_onceTheStackIsBeingStopped() {
        processes.close();
        assertThatThrownBy(() -> processes.start(sh("sleep 60"))).isInstanceOf(StackFailure.class);
    }

    @Test
    void fallenServer_isNoticed() throws Exception {
        Child server = processes.start(sh("exit 0"));
        server.awaitSuccess();
        assertThat(processes.fallen()).containsExactly(server);
    }

    @Test
    void environmentOfTheShell_doesNotReachTheServers() throws Exception {
        processes.run(sh("env | cut -d= -f1"));
        assertThat(Files.readAllLines(folder.log().resolve("tool.log")))
                .contains("PATH", "GIVEN")
                .isSubsetOf(
                        "PATH", "HOME", "USER", "LOGNAME", "TZ", "LC_ALL", "JAVA_HOME", "GIVEN", "PWD", "_", "SHLVL");
    }

    private Command sh(String script) {
        return new Command(
                "tool",
                List.of("sh", "-c", script),
                Map.of("GIVEN", "1"),
                folder.log().resolve("tool.log"));
    }
}
