package org.clavis.shared.web.soap;

import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.util.List;
import javax.xml.namespace.QName;
import org.clavis.shared.web.Fault;
import org.clavis.shared.web.FaultLog;
import org.clavis.shared.web.FieldError;
import org.clavis.shared.web.Problem;
import org.clavis.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** What goes wrong, as the faults of a contract: the same sentences as over REST, in the language asked for. */
final class SoapFaults {
    private final String namespace;
    private final Texts texts;

    SoapFaults(String namespace, Texts texts) {
        this.namespace = namespace;
        this.texts = texts;
    }

    /** Type {@code Problem} of the contracts. */
    private record Detail(String message, @Nullable String reference, List<FieldError> errors) {}

    /** @param version protocol of the request, by which the codes are called differently */
    SOAPFaultException of(RuntimeException thrown, String version) throws SOAPException {
        Fault fault = Fault.of(thrown, texts);
        Problem problem = new Problem(fault, FaultLog.note(fault, thrown), texts);
        SOAPFault answer = SOAPFactory.newInstance(version).createFault();
        answer.setFaultCode(code(fault, version));
        answer.setFaultString(problem.title(), texts.locale());
        var detail = new Detail(problem.detail(), problem.reference(), fault.errors());
        Document document = Documents.empty();
        new XmlWriting(namespace, XmlWriting.inline(document)).write(detail, element(fault), document);
        Node parent = answer.addDetail();
        parent.appendChild(parent.getOwnerDocument().importNode(document.getDocumentElement(), true));
        return new SOAPFaultException(answer);
    }

    private static String element(Fault fault) {
        return switch (fault.status()) {
            case 400, 422 -> "invalid";
            case 403 -> "accessDenied";
            case 404 -> "notFound";
            case 412 -> "changed";
            default -> "unavailable";
        };
    }

    private static QName code(Fault fault, String version) {
        boolean callers = fault.status() < Fault.UNEXPECTED;
        if (version.equals(SOAPConstants.SOAP_1_2_PROTOCOL)) {
            return callers ? SOAPConstants.SOAP_SENDER_FAULT : SOAPConstants.SOAP_RECEIVER_FAULT;
        }
        return new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, callers ? "Client" : "Server");
    }
}
