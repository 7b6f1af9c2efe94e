package org.clavis.shared.web.soap;

import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import jakarta.xml.ws.WebServiceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The operations of an endpoint and the schema their elements keep to. What a schema refuses reaches no operation; what
 * an operation throws becomes a fault of the contract.
 */
public final class Contract {
    private final String namespace;
    private final Schema schema;
    private final Map<String, Operation<?>> operations;

    public Contract(String namespace, Schema schema, Operation<?>... operations) {
        this.namespace = namespace;
        this.schema = schema;
        this.operations = Arrays.stream(operations).collect(Collectors.toMap(Operation::name, Function.identity()));
    }

    /** Does what the message asks for. */
    public SOAPMessage answer(SOAPMessage request, Caller caller) {
        try {
            return answered(request, caller);
        } catch (SOAPException e) {
            throw new WebServiceException("no SOAP can be made of the answer", e);
        }
    }

    private SOAPMessage answered(SOAPMessage request, Caller caller) throws SOAPException {
        try {
            Attachments.gather(request);
            Element asked = asked(request);
            Operation<?> operation = Objects.requireNonNull(operations.get(asked.getLocalName()));
            check(asked);
            Record answer = operation.run(asked);
            return Reply.to(request, caller).with(answer, operation.name() + "Response", namespace);
        } catch (RuntimeException thrown) {
            throw new SoapFaults(namespace, caller.texts()).of(thrown, Reply.version(request));
        }
    }

    private Element asked(SOAPMessage request) throws SOAPException {
        List<Element> elements = XmlReading.children(request.getSOAPBody());
        if (elements.size() != 1
                || !namespace.equals(elements.get(0).getNamespaceURI())
                || !operations.containsKey(elements.get(0).getLocalName())) {
            throw wrong(List.of(Violation.of(null, "shared.soap.operation", operations.keySet())));
        }
        return elements.get(0);
    }

    private void check(Element asked) {
        var complaints = new ArrayList<Violation>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException ignored) {
                // no reason to refuse anything
            }

            @Override
            public void error(SAXParseException complaint) {
                complaints.add(Violation.of(null, "shared.soap.schema", String.valueOf(complaint.getMessage())));
            }

            @Override
            public void fatalError(SAXParseException complaint) {
                error(complaint);
            }
        });
        try {
            validator.validate(new DOMSource(asked));
        } catch (SAXException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        if (!complaints.isEmpty()) {
            throw wrong(complaints);
        }
    }

    private static Unreadable wrong(List<Violation> complaints) {
        return new Unreadable(complaints);
    }
}
