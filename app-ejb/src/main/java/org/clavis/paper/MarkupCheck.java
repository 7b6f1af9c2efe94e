package org.clavis.paper;

import java.util.Map;
import java.util.Set;
import org.clavis.shared.BusinessRuleViolated;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Refuses every element and attribute that is not on the list. Styles are written as CSS of the whole paper, so there
 * is no attribute for them; pictures are named, never addressed.
 */
record MarkupCheck(String field, Set<String> pictures) {
    private static final int DEEPEST = 40;
    private static final Set<String> ELEMENTS = Set.of(
            "div", "p", "h1", "h2", "h3", "h4", "span", "strong", "em", "b", "i", "u", "small", "sub", "sup", "br",
            "hr", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "img");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "img", Set.of("src", "alt"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan"));

    void accept(Element root) {
        accept(root, 1);
    }

    private void accept(Element element, int depth) {
        if (depth > DEEPEST) {
            throw new BusinessRuleViolated(field, "paper.tooDeep", DEEPEST);
        }
        if (!ELEMENTS.contains(element.getTagName())) {
            throw new BusinessRuleViolated(field, "paper.element", element.getTagName());
        }
        acceptAttributes(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                accept(inner, depth + 1);
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                throw new BusinessRuleViolated(field, "paper.element", child.getNodeName());
            }
        }
    }

    private void acceptAttributes(Element element) {
        Set<String> own = ATTRIBUTES.getOrDefault(element.getTagName(), Set.of());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!attribute.getName().equals("class") && !own.contains(attribute.getName())) {
                throw new BusinessRuleViolated(field, "paper.attribute", attribute.getName(), element.getTagName());
            }
        }
        if (element.getTagName().equals("img") && !pictures.contains(element.getAttribute("src"))) {
            throw new BusinessRuleViolated(
                    field,
                    "paper.picture",
                    element.getAttribute("src"),
                    pictures.stream().sorted().toList());
        }
    }
}
