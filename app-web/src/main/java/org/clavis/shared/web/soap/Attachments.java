package org.clavis.shared.web.soap;

import jakarta.xml.soap.AttachmentPart;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Files that lie beside a message instead of within it (MTOM). To a contract the two are the same. */
final class Attachments {
    static final String XOP = "http://www.w3.org/2004/08/xop/include";
    static final String MEDIA_TYPE = "application/octet-stream";

    private static final String BY_ID = "cid:";

    private Attachments() {}

    /** Puts each file into the place that refers to it; a reference to none stays, and the schema refuses it. */
    static void gather(SOAPMessage message) throws SOAPException {
        NodeList found = message.getSOAPBody().getElementsByTagNameNS(XOP, "Include");
        List<Element> references = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            references.add((Element) found.item(i));
        }
        for (Element reference : references) {
            Optional<AttachmentPart> file = part(message, reference.getAttribute("href"));
            if (file.isPresent()) {
                String text = Base64.getEncoder().encodeToString(file.get().getRawContentBytes());
                Node place = reference.getParentNode();
                place.setTextContent(text);
            }
        }
    }

    private static Optional<AttachmentPart> part(SOAPMessage message, String reference) {
        String id = reference.startsWith(BY_ID)
                ? URLDecoder.decode(reference.substring(BY_ID.length()), StandardCharsets.UTF_8)
                : reference;
        Iterator<AttachmentPart> parts = message.getAttachments();
        while (parts.hasNext()) {
            AttachmentPart part = parts.next();
            String own = part.getContentId();
            if (own != null && own.replaceAll("^<|>$", "").equals(id)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
