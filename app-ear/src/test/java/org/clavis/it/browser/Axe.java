package org.clavis.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core, run in the page: what it finds against WCAG 2.2, levels A and AA. */
final class Axe {
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
               .then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                   rule.id + ': ' + rule.help + ': ' + node.target.join(' ') + ' ' + node.failureSummary))))
               .catch(fault => done(['axe failed: ' + fault]));""";

    private static final String SCRIPT = script();

    private Axe() {}

    /** One line for each element that breaks a rule. */
    static List<String> findings(Browser browser) {
        browser.driver().executeScript(SCRIPT);
        return strings(Objects.requireNonNull(browser.driver().executeAsyncScript(RUN)));
    }

    private static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
