package org.clavis.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation, in the measures of Times and Arial; each paper has those it uses embedded. */
enum Typeface {
    SERIF("Serif-Regular", 400, FontStyle.NORMAL),
    SERIF_ITALIC("Serif-Italic", 400, FontStyle.ITALIC),
    SERIF_BOLD("Serif-Bold", 700, FontStyle.NORMAL),
    SERIF_BOLD_ITALIC("Serif-BoldItalic", 700, FontStyle.ITALIC),
    SANS("Sans-Regular", 400, FontStyle.NORMAL),
    SANS_ITALIC("Sans-Italic", 400, FontStyle.ITALIC),
    SANS_BOLD("Sans-Bold", 700, FontStyle.NORMAL),
    SANS_BOLD_ITALIC("Sans-BoldItalic", 700, FontStyle.ITALIC);

    private final String file;
    private final int weight;
    private final FontStyle style;

    Typeface(String file, int weight, FontStyle style) {
        this.file = "/liberation/Liberation" + file + ".ttf";
        this.weight = weight;
        this.style = style;
    }

    static void addAll(PdfRendererBuilder builder) {
        for (Typeface face : values()) {
            FSSupplier<InputStream> open = face::open;
            builder.useFont(open, face.family(), face.weight, face.style, true);
        }
    }

    /** The first character that there is no letter for: it would be a "#" on the paper. */
    static OptionalInt missing(String text) {
        return text.codePoints()
                .filter(character -> !Character.isISOControl(character) && Letters.OF_ALL.getGlyphId(character) == 0)
                .findFirst();
    }

    /** The library's own words for the families that CSS calls serif and sans-serif. */
    private String family() {
        return name().startsWith("SERIF") ? "Serif" : "SansSerif";
    }

    private InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file);
    }

    /** Which letters there are; the faces have the same. Read once, when the first paper needs it. */
    private static final class Letters {
        static final CmapLookup OF_ALL = read();

        private static CmapLookup read() {
            try (InputStream file = SERIF.open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
