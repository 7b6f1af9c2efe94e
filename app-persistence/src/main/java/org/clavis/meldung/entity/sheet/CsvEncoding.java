package org.clavis.meldung.entity.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** How letters become bytes. */
public enum CsvEncoding {
    /** With byte order mark, by which Excel knows it. */
    UTF_8_MARKED(UTF_8, true),
    UTF_8_PLAIN(UTF_8, false),
    /** For old programs; it lacks letters such as {@code ł}. */
    WINDOWS_1252(Charset.forName("windows-1252"), false);

    private final Charset charset;
    private final boolean marked;

    CsvEncoding(Charset charset, boolean marked) {
        this.charset = charset;
        this.marked = marked;
    }

    public Charset charset() {
        return charset;
    }

    public boolean isMarked() {
        return marked;
    }
}
