package org.clavis.shared.web.soap;

import java.lang.reflect.RecordComponent;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes records as XML: components are elements of their name in their order, rows of a list lie in it under the name
 * of their record, other values of a list as {@code value}. What is null is left out.
 */
final class XmlWriting {
    private final String namespace;
    private final Function<Binary, Node> files;

    /** @param files what stands in the place of a file */
    XmlWriting(String namespace, Function<Binary, Node> files) {
        this.namespace = namespace;
        this.files = files;
    }

    /** Files as text within the document. */
    static Function<Binary, Node> inline(Document document) {
        return file -> document.createTextNode(Base64.getEncoder().encodeToString(file.content()));
    }

    void write(Record record, String name, Node parent) {
        Element element = element(name, parent);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value != null) {
                add(value, component.getName(), element);
            }
        }
    }

    private void add(Object value, String name, Element parent) {
        if (value instanceof Record inner) {
            write(inner, name, parent);
        } else if (value instanceof Collection<?> several) {
            Element list = element(name, parent);
            (several instanceof Set<?> set ? sorted(set) : several).forEach(one -> add(one, nameOf(one), list));
        } else if (value instanceof Binary file) {
            element(name, parent).appendChild(files.apply(file));
        } else {
            element(name, parent)
                    .setTextContent(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private Element element(String name, Node parent) {
        Document document = parent instanceof Document self ? self : parent.getOwnerDocument();
        return (Element) parent.appendChild(document.createElementNS(namespace, name));
    }

    /** Records of the API are called {@code …Json} in code alone. */
    private static String nameOf(Object row) {
        String name = row.getClass().getSimpleName().replaceFirst("Json$", "");
        return row instanceof Record ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : "value";
    }

    /** Sets hold constants, and those have an order of their own. */
    private static List<?> sorted(Set<?> constants) {
        return constants.stream().sorted().toList();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " cannot be written", e);
        }
    }
}
