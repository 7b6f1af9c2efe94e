package org.clavis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page must not hold, so that the browser may be told to run and load nothing but our own files (ADR-0010). */
class PageRulesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void pages_run_no_script_of_their_own() throws IOException {
        assertThat(linesMatching("<script(?![^>]*\\bsrc=)[^>]*>|javascript:|<h:commandLink|<f:ajax|<p:"))
                .isEmpty();
    }

    @Test
    void pages_react_to_events_in_script_files_only() throws IOException {
        assertThat(linesMatching("\\son[a-z]+\\s*=\\s*[\"']")).isEmpty();
    }

    @Test
    void pages_carry_no_styles() throws IOException {
        assertThat(linesMatching("\\sstyle\\s*=\\s*[\"']|<style\\b")).isEmpty();
    }

    @Test
    void pages_load_nothing_from_elsewhere() throws IOException {
        assertThat(linesMatching("\\b(src|href|action)\\s*=\\s*[\"'](https?:)?//"))
                .isEmpty();
    }

    @Test
    void pages_ask_for_dates_as_text() throws IOException {
        assertThat(linesMatching("type\\s*=\\s*[\"'](date|datetime-local|month)[\"']"))
                .as("ADR-0018")
                .isEmpty();
    }

    /** {@code a.empty} compiles nowhere and fails when the page is opened: a word of the expression language. */
    @Test
    void pages_use_no_reserved_word_as_a_property() throws IOException {
        assertThat(linesMatching("#\\{[^}']*\\.(empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b(?!\\()"))
                .isEmpty();
    }

    /** A variable of that name is never seen: the expression language finds its own first. */
    @Test
    void pages_name_no_variable_like_an_implicit_object() throws IOException {
        assertThat(linesMatching("var=\"(application|component|cc|cookie|flash|header|initParam|param|request|resource"
                        + "|session|view|viewScope)\""))
                .isEmpty();
    }

    @Test
    void pages_stay_readable() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readAllLines(page).size()).as("lines of " + page).isLessThanOrEqualTo(120);
        }
    }

    private static List<String> linesMatching(String regex) throws IOException {
        Pattern pattern = Pattern.compile(regex);
        return pages().stream()
                .flatMap(page -> lines(page)
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> page + ": " + line.strip()))
                .toList();
    }

    private static Stream<String> lines(Path page) {
        try {
            return Files.readAllLines(page).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
