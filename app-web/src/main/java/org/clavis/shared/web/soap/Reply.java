package org.clavis.shared.web.soap;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.xml.soap.AttachmentPart;
import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import java.util.function.Function;
import org.clavis.shared.RowId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An answer in the version of SOAP that was asked in. */
final class Reply {
    private final SOAPMessage message;
    private final Document document = Documents.empty();
    private final Caller caller;

    private Reply(SOAPMessage message, Caller caller) {
        this.message = message;
        this.caller = caller;
    }

    static Reply to(SOAPMessage request, Caller caller) throws SOAPException {
        return new Reply(MessageFactory.newInstance(version(request)).createMessage(), caller);
    }

    static String version(SOAPMessage request) throws SOAPException {
        String namespace = request.getSOAPPart().getEnvelope().getNamespaceURI();
        return SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE.equals(namespace)
                ? SOAPConstants.SOAP_1_1_PROTOCOL
                : SOAPConstants.SOAP_1_2_PROTOCOL;
    }

    SOAPMessage with(Record answer, String name, String namespace) throws SOAPException {
        Function<Binary, Node> files = caller.takesFiles() ? this::attach : XmlWriting.inline(document);
        new XmlWriting(namespace, files).write(answer, name, document);
        message.getSOAPBody().addDocument(document);
        return message;
    }

    private Node attach(Binary file) {
        String id = RowId.next() + "@clavis";
        var source = new ByteArrayDataSource(file.content(), Attachments.MEDIA_TYPE);
        AttachmentPart part = message.createAttachmentPart(new DataHandler(source));
        part.setContentId('<' + id + '>');
        message.addAttachmentPart(part);
        Caller.filesFollow();
        Element include = document.createElementNS(Attachments.XOP, "xop:Include");
        include.setAttribute("href", "cid:" + id);
        return include;
    }
}
