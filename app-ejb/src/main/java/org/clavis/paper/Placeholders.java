package org.clavis.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Fills {@code {Name}} and its like. Values enter as text and never as markup; a line break in a value is one on the
 * paper. An element disappears if none of the placeholders in it has a value, if it shows a picture there is none of,
 * or if nothing is left of what it held: so one template serves with and without an event, a logo, a third signature.
 * One that becomes long gets the class {@code long} or {@code longer}, for the style to set it smaller.
 *
 * @param pictures names of those there are
 */
record Placeholders(Map<String, String> values, Set<String> pictures) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-zÄÖÜäöüß]{1,40}[0-9]?)\\}");
    private static final int LONG = 32;
    private static final int LONGER = 60;
    private static final Set<String> EMPTY_BY_NATURE = Set.of("br", "hr", "img");

    static Set<String> in(Element root) {
        Set<String> found = new TreeSet<>();
        for (Text text : texts(root)) {
            PLACEHOLDER
                    .matcher(text.getData())
                    .results()
                    .map(name -> name.group(1))
                    .forEach(found::add);
        }
        children(root).forEach(child -> found.addAll(in(child)));
        return found;
    }

    /** Whether the element has to go. */
    boolean fill(Element element) {
        if (element.getTagName().equals("img")) {
            return !pictures.contains(element.getAttribute("src"));
        }
        List<Element> children = children(element);
        List<Text> texts = texts(element);
        if (isWithoutValues(texts)) {
            return true;
        }
        boolean lost = false;
        for (Element child : children) {
            if (fill(child)) {
                element.removeChild(child);
                lost = true;
            }
        }
        if (texts.stream().anyMatch(text -> PLACEHOLDER.matcher(text.getData()).find())) {
            texts.forEach(this::fill);
            measure(element);
        }
        return lost && isEmpty(element);
    }

    private static void measure(Element element) {
        int length = element.getTextContent().strip().length();
        if (length > LONG) {
            String size = length > LONGER ? "longer" : "long";
            element.setAttribute("class", (element.getAttribute("class") + " " + size).strip());
        }
    }

    private boolean isWithoutValues(List<Text> texts) {
        List<String> names = texts.stream()
                .flatMap(text -> PLACEHOLDER.matcher(text.getData()).results())
                .map(name -> name.group(1))
                .toList();
        return !names.isEmpty()
                && names.stream().allMatch(name -> values.getOrDefault(name, "").isBlank());
    }

    private void fill(Text text) {
        if (!PLACEHOLDER.matcher(text.getData()).find()) {
            return;
        }
        String[] lines = PLACEHOLDER
                .matcher(text.getData().replaceAll("\\s+", " "))
                .replaceAll(this::value)
                .split("\n", -1);
        Document paper = text.getOwnerDocument();
        Node parent = text.getParentNode();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.insertBefore(paper.createElement("br"), text);
            }
            parent.insertBefore(paper.createTextNode(lines[i]), text);
        }
        parent.removeChild(text);
    }

    private String value(MatchResult name) {
        return Matcher.quoteReplacement(values.getOrDefault(name.group(1), ""));
    }

    private static boolean isEmpty(Element element) {
        return !EMPTY_BY_NATURE.contains(element.getTagName())
                && children(element).isEmpty()
                && element.getTextContent().isBlank();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<Text> texts(Element element) {
        List<Text> texts = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                texts.add(text);
            }
        }
        return texts;
    }
}
