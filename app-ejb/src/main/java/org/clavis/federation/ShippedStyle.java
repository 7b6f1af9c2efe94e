package org.clavis.federation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.clavis.paper.Style;

/** Styles of papers that come with the program. */
enum ShippedStyle {
    /** By DIN 5008, form B: the address is seen in the window of an envelope. */
    LETTER("letter.css"),
    LABELS("labels.css");

    private final String file;

    ShippedStyle(String file) {
        this.file = file;
    }

    Style read() {
        try (InputStream stream = Objects.requireNonNull(ShippedStyle.class.getResourceAsStream(file), file)) {
            return new Style(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
