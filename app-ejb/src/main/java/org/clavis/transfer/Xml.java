package org.clavis.transfer;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pull parsing without document types and external entities. Names are compared without their namespaces. */
final class Xml {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Calls the visitor at every start and end of an element and at every text between. */
    static void each(byte[] part, Consumer<Xml> visitor) throws XMLStreamException {
        if (part.length == 0) {
            return;
        }
        XMLStreamReader reader;
        synchronized (FACTORY) {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        }
        Xml cursor = new Xml(reader);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type");
            }
            visitor.accept(cursor);
        }
        reader.close();
    }

    /** An element of that name begins here. */
    boolean named(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS
                || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    String text() {
        return reader.getText();
    }

    /** Value of the attribute, "" if it is missing. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }
}
