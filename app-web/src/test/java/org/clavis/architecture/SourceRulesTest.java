package org.clavis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Budgets and places of source files, over all modules. */
class SourceRulesTest {
    private static final List<String> MODULES = List.of("app-persistence", "app-ejb", "app-web", "wildfly-config");

    @Test
    void files_hold_at_most_two_hundred_lines() throws IOException {
        for (String module : MODULES) {
            for (Path source : sources(module)) {
                assertThat(Files.readAllLines(source).size())
                        .as("lines of " + source + " (ADR-0011)")
                        .isLessThanOrEqualTo(200);
            }
        }
    }

    /** Package-private access across two archives of the EAR compiles and fails at run time. */
    @Test
    void a_package_lies_in_one_module() throws IOException {
        Map<Path, Set<String>> modules = new HashMap<>();
        for (String module : MODULES) {
            for (Path source : sources(module)) {
                Path folder = root(module).relativize(source).getParent();
                modules.computeIfAbsent(folder, missing -> new TreeSet<>()).add(module);
            }
        }
        assertThat(modules.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .collect(Collectors.toSet()))
                .as("ADR-0001")
                .isEmpty();
    }

    @Test
    void shared_stays_small() throws IOException {
        Path shared = root("app-persistence").resolve("org/clavis/shared");
        assertThat(sources("app-persistence").stream()
                        .filter(source -> source.startsWith(shared))
                        .filter(source -> !source.endsWith("package-info.java")))
                .as("ADR-0001")
                .hasSizeLessThanOrEqualTo(10);
    }

    private static List<Path> sources(String module) throws IOException {
        if (!Files.exists(root(module))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root(module))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Path root(String module) {
        return Path.of("..", module, "src", "main", "java");
    }
}
