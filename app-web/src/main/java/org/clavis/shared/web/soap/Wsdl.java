package org.clavis.shared.web.soap;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The contracts: {@code WEB-INF/wsdl} holds a WSDL and a schema for each. */
public final class Wsdl {
    private static final String FOLDER = "/WEB-INF/wsdl/";

    private Wsdl() {}

    /** A file of a contract as it was written. */
    static Optional<String> text(ServletContext application, String name) throws IOException {
        try (InputStream in = application.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The schema of a contract, to check messages with. */
    public static Schema schema(ServletContext application, String name) {
        try (InputStream in = application.getResourceAsStream(FOLDER + name)) {
            return schema(in);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static Schema schema(InputStream in) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(in));
        } catch (SAXException e) {
            throw new IllegalStateException("a contract is no schema", e);
        }
    }
}
