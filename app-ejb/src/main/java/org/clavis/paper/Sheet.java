package org.clavis.paper;

import java.util.List;
import org.clavis.shared.BusinessRuleViolated;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet that the program lays out itself, such as a list: everything on it is text, whatever it says. */
public final class Sheet {
    /** A cell that is to be ticked by hand. */
    public static final String BOX = "\0";

    private final Document document = Markup.empty();
    private final Element root = document.createElement("div");

    /** Something in letters of its own: {@code h1}, {@code h2} or {@code p}. */
    public Sheet say(String element, String text) {
        append(root, element, text);
        return this;
    }

    /** A paragraph whose look the style knows by a class. */
    public Sheet say(String element, String look, String text) {
        append(root, element, text).setAttribute("class", look);
        return this;
    }

    /**
     * A table.
     *
     * @param look class of the table; its columns have {@code c1}, {@code c2} and so on
     * @param header one text for each column
     * @param rows as many texts each
     */
    public Sheet table(String look, List<String> header, List<List<String>> rows) {
        Element table = append(root, "table", "");
        table.setAttribute("class", look);
        row(append(table, "thead", ""), "th", header);
        Element body = append(table, "tbody", "");
        rows.forEach(row -> row(body, "td", row));
        return this;
    }

    private void row(Element parent, String cell, List<String> texts) {
        Element row = append(parent, "tr", "");
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            Element made = append(row, cell, text.equals(BOX) ? "" : text);
            made.setAttribute("class", "c" + (column + 1));
            if (cell.equals("th")) {
                made.setAttribute("scope", "col");
            }
            if (text.equals(BOX)) {
                append(made, "div", "").setAttribute("class", "box");
            }
        }
    }

    /** The sheet as part of a paper. */
    Element in(Document paper) {
        return (Element) paper.importNode(root, true);
    }

    private Element append(Element parent, String name, String text) {
        Typeface.missing(text).ifPresent(character -> {
            throw new BusinessRuleViolated(null, "paper.letter", Character.toString(character), text);
        });
        Element child = document.createElement(name);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                child.appendChild(document.createElement("br"));
            }
            child.appendChild(document.createTextNode(lines[i]));
        }
        parent.appendChild(child);
        return child;
    }
}
