package org.clavis.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A piece of strict XHTML that somebody wrote for a paper, with {@code {Placeholders}} to be filled. It consists of the
 * few elements and attributes that lay out a page; whatever could run, load or lead elsewhere is refused, not removed,
 * so that nobody is surprised by what is missing later.
 */
public final class Markup {
    private static final int LONGEST = 60_000;
    private static final DocumentBuilderFactory FACTORY = DocumentBuilderFactory.newDefaultInstance();

    static {
        try {
            FACTORY.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            FACTORY.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            FACTORY.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            FACTORY.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        } catch (ParserConfigurationException e) {
            throw new ExceptionInInitializerError(e);
        }
        FACTORY.setExpandEntityReferences(false);
        FACTORY.setIgnoringComments(true);
        FACTORY.setCoalescing(true);
    }

    private final Element root;

    private Markup(Element root) {
        this.root = root;
    }

    /**
     * Understands a text as markup.
     *
     * @param pictures names of the pictures it may show
     * @throws BusinessRuleViolated saying what is wrong, and in which line if it is no XML
     */
    public static Markup of(String field, String text, Set<String> pictures) {
        if (text.length() > LONGEST) {
            throw new BusinessRuleViolated(field, "paper.tooLong", LONGEST);
        }
        Element root = parse(field, text).getDocumentElement();
        new MarkupCheck(field, pictures).accept(root);
        return new Markup(root);
    }

    /** The names in braces, whichever they are. */
    public Set<String> placeholders() {
        return Placeholders.in(root);
    }

    /** A copy with the placeholders filled; elements whose placeholders are all empty are left out. */
    Element filled(Document paper, Map<String, String> values, Set<String> pictures) {
        Element copy = (Element) paper.importNode(root, true);
        new Placeholders(values, pictures).fill(copy);
        return copy;
    }

    private static Document parse(String field, String text) {
        var input = new InputSource(new StringReader("<div>" + text + "</div>"));
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(new Unforgiving());
            return builder.parse(input);
        } catch (SAXParseException malformed) {
            throw new BusinessRuleViolated(field, "paper.malformed", malformed.getLineNumber());
        } catch (SAXException malformed) {
            throw new BusinessRuleViolated(field, "paper.malformed", 1);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilder builder() {
        try {
            synchronized (FACTORY) {
                return FACTORY.newDocumentBuilder();
            }
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document empty() {
        return builder().newDocument();
    }

    /** The parser's own handler would write what it read to the console. */
    private static final class Unforgiving implements ErrorHandler {
        @Override
        public void warning(@Nullable SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
