package org.clavis.shared.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whether a contract says what the code does. */
public final class ContractRules {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

    private final Path folder = Path.of("src/main/webapp/WEB-INF/wsdl");
    private final String name;

    public ContractRules(String name) {
        this.name = name;
    }

    /** An answer keeps to the schema. */
    public void keeps(Record answer, String element, String namespace) throws IOException, SAXException {
        Document document = Documents.empty();
        new XmlWriting(namespace, XmlWriting.inline(document)).write(answer, element, document);
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".xsd"))) {
            Wsdl.schema(in).newValidator().validate(new DOMSource(document));
        }
    }

    /** What a request becomes that says what the record says. */
    public <T extends Record> T readAgain(T request, String element, String namespace)
            throws IOException, SAXException {
        keeps(request, element, namespace);
        Document document = Documents.empty();
        new XmlWriting(namespace, XmlWriting.inline(document)).write(request, element, document);
        @SuppressWarnings("unchecked") // its own class
        Class<T> type = (Class<T>) request.getClass();
        return XmlReading.read(document.getDocumentElement(), type);
    }

    /** The schema lists the constants, all of them and in their order. */
    public void lists(Class<? extends Enum<?>> constants) throws IOException {
        Element type = elements(parsed(".xsd"), XSD, "simpleType").stream()
                .filter(one -> one.getAttribute("name").equals(constants.getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(constants.getSimpleName() + " is not in " + name + ".xsd"));
        assertThat(IntStream.range(
                                0,
                                type.getElementsByTagNameNS(XSD, "enumeration").getLength())
                        .mapToObj(i -> ((Element) type.getElementsByTagNameNS(XSD, "enumeration")
                                        .item(i))
                                .getAttribute("value")))
                .containsExactlyElementsOf(Arrays.stream(constants.getEnumConstants())
                        .map(Enum::name)
                        .toList());
    }

    /** Operations of the port, as the WSDL lists them. */
    public List<String> operations() throws IOException {
        Element port = elements(parsed(".wsdl"), WSDL, "portType").get(0);
        return elements(port.getElementsByTagNameNS(WSDL, "operation")).stream()
                .map(operation -> operation.getAttribute("name"))
                .toList();
    }

    /** Every element a message of the WSDL names is in the schema. */
    public void namesOnlyWhatThereIs() throws IOException {
        List<String> declared = elements(parsed(".xsd").getDocumentElement().getChildNodes()).stream()
                .filter(element -> element.getLocalName().equals("element"))
                .map(element -> "tns:" + element.getAttribute("name"))
                .toList();
        assertThat(elements(parsed(".wsdl"), WSDL, "part"))
                .extracting(part -> part.getAttribute("element"))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    private Document parsed(String ending) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve(name + ending).toFile());
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(name + ending, e);
        }
    }

    private static List<Element> elements(Document document, String namespace, String name) {
        return elements(document.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
