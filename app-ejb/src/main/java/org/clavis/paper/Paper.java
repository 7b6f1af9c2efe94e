package org.clavis.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.transfer.Progress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document of one or many sheets that look alike, such as the certificates of an evening.
 *
 * <pre>{@code
 * Paper paper = new Paper("Urkunde 2026-0001", style, pictures);
 * paper.add(markup, Map.of("Name", "Jürgen Weiß"));
 * paper.print(out, new Progress());
 * }</pre>
 */
public final class Paper {
    private final Document document = Markup.empty();
    private final Element body;
    private final Map<String, byte[]> pictures;

    /**
     * An empty one.
     *
     * @param title shown by the reader's program; never a person's name, for programs keep lists of titles
     * @param pictures those there are, by the name that markup calls them
     */
    public Paper(String title, Style style, Map<String, byte[]> pictures) {
        this.pictures = Map.copyOf(pictures);
        Element html = document.createElement("html");
        html.setAttribute("lang", "de");
        document.appendChild(html);
        Element head = append(html, "head");
        append(head, "title").setTextContent(title);
        Element meta = append(head, "meta");
        meta.setAttribute("name", "description");
        meta.setAttribute("content", title);
        append(head, "style").setTextContent(style.css());
        body = append(html, "body");
    }

    /**
     * One more sheet, which begins on a new page.
     *
     * @throws BusinessRuleViolated if a value holds a character that the fonts have no letter for
     */
    public void add(Markup markup, Map<String, String> values) {
        values.values().forEach(Paper::requireLetters);
        add(markup.filled(document, values, pictures.keySet()));
    }

    /** One more sheet, which begins on a new page. */
    public void add(Sheet sheet) {
        add(sheet.in(document));
    }

    private void add(Element sheet) {
        sheet.setAttribute("class", body.hasChildNodes() ? "sheet next" : "sheet");
        body.appendChild(sheet);
    }

    /**
     * Prints it as PDF/A-2a into the stream, which stays open.
     *
     * @param progress counts pages
     */
    public void print(OutputStream out, Progress progress) throws IOException {
        new Press(document, pictures).print(out, progress);
    }

    private static void requireLetters(String value) {
        Typeface.missing(value).ifPresent(character -> {
            throw new BusinessRuleViolated(null, "paper.letter", Character.toString(character), value);
        });
    }

    private Element append(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }
}
