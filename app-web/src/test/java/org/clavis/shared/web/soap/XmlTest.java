package org.clavis.shared.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmlTest {
    enum Colour {
        BRASS,
        SILVER
    }

    record Row(String name, @Nullable Integer number) {}

    record Whole(
            UUID id,
            boolean done,
            int count,
            long version,
            LocalDate day,
            @Nullable Instant at,
            @Nullable String left,
            Colour colour,
            Set<Colour> colours,
            List<Row> rows,
            Row single) {}

    private static final Whole SAMPLE = new Whole(
            UUID.fromString("019a0000-0000-7000-8000-000000000001"),
            true,
            3,
            4,
            LocalDate.of(2026, 12, 31),
            Instant.parse("2026-11-22T10:00:00Z"),
            null,
            Colour.SILVER,
            new LinkedHashSet<>(List.of(Colour.SILVER, Colour.BRASS)),
            List.of(new Row("<a> & b", 1), new Row("c", null)),
            new Row("d", 2));

    private static Document written(Record record) {
        Document document = Documents.empty();
        new XmlWriting("urn:test", XmlWriting.inline(document)).write(record, "whole", document);
        return document;
    }

    @Test
    void whatWasWritten_isReadAgain() {
        assertThat(XmlReading.read(written(SAMPLE).getDocumentElement(), Whole.class))
                .isEqualTo(SAMPLE);
    }

    @Test
    void rowsLieUnderTheNameOfTheirRecord_constantsAsValuesInTheirOrder() throws XPathExpressionException {
        Document document = written(SAMPLE);
        assertThat(text("/*/*[local-name()='rows']/*[local-name()='row'][1]/*[local-name()='name']", document))
                .isEqualTo("<a> & b");
        assertThat(text("/*/*[local-name()='colours']/*[local-name()='value'][1]", document))
                .isEqualTo("BRASS");
    }

    @Test
    void whatIsNull_isLeftOut() throws XPathExpressionException {
        assertThat(text("count(//*[local-name()='left'])", written(SAMPLE))).isEqualTo("0");
    }

    @Test
    void aTimeWithItsOwnOffset_isTheSameMoment() {
        Document document = written(SAMPLE);
        document.getElementsByTagNameNS("urn:test", "at").item(0).setTextContent("2026-11-22T11:00:00+01:00");
        assertThat(XmlReading.read(document.getDocumentElement(), Whole.class).at())
                .isEqualTo(SAMPLE.at());
    }

    private static String text(String path, Document document) throws XPathExpressionException {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        return xpath.evaluate(path, document);
    }
}
