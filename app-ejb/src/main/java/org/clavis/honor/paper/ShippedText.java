package org.clavis.honor.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.clavis.paper.Style;

/** Structures and styles of papers that come with the program. */
enum ShippedText {
    CERTIFICATE_BODY("certificate.xhtml"),
    CERTIFICATE_STYLE("certificate.css"),
    HONOR_LIST_STYLE("honor-list.css"),
    LAUDATIO_STYLE("laudatio.css");

    private final String file;

    ShippedText(String file) {
        this.file = file;
    }

    /** A style of the program itself, which may do more than those that people write. */
    Style style() {
        return new Style(read());
    }

    String read() {
        try (InputStream stream = Objects.requireNonNull(ShippedText.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
