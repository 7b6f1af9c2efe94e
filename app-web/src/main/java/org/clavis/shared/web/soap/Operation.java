package org.clavis.shared.web.soap;

import java.util.function.Function;
import org.w3c.dom.Element;

/**
 * An operation of a contract: its element is called like it, that of the answer ends in {@code Response}.
 *
 * @param request what the element is read as
 * @param work does it and answers
 */
public record Operation<T extends Record>(String name, Class<T> request, Function<T, Record> work) {
    Record run(Element sent) {
        return work.apply(XmlReading.read(sent, request));
    }
}
