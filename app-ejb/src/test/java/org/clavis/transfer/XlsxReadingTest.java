package org.clavis.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

class XlsxReadingTest {
    private static final String HEADER =
            "<row r='3'><c r='A3' t='inlineStr'><is><t>Name</t></is></c><c r='B3' t='inlineStr'><is><t>geb.</t></is></c>"
                    + "<c r='C3' t='s'><v>0</v></c></row>";

    @Test
    void numbersShownAsDates_becomeDates() throws IOException {
        Row row = onlyRow(
                "<c r='A4' t='s'><v>1</v></c><c r='B4' s='1'><v>31047</v></c><c r='C4' s='2'><v>31047.75</v></c>");
        assertThat(row.cells()).containsExactly("Süß & Söhne", "31.12.1984", "31.12.1984");
        assertThat(row.line()).isEqualTo(4);
    }

    @Test
    void yearsSince1904_areCountedFromThere() throws IOException {
        Map<String, String> parts = workbook("<row r='4'><c r='B4' s='1'><v>29585</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, part) -> part.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        assertThat(TableReader.read(zip(parts)).rows().get(0).cell(1)).isEqualTo("31.12.1984");
    }

    @Test
    void numbers_areWrittenAsTheSheetShowsThem() throws IOException {
        Row row = onlyRow(
                "<c r='A4' s='3'><v>1067</v></c><c r='B4'><v>64646</v></c><c r='C4'><v>24.500000000000004</v></c>");
        assertThat(row.cells()).containsExactly("01067", "64646", "24.5");
    }

    @Test
    void formulas_countByTheirLastResultAndErrorsAreMarked() throws IOException {
        Row row = onlyRow(
                "<c r='A4' t='str'><f>B4</f><v>Kern</v></c><c r='B4' t='e'><v>#REF!</v></c><c r='C4' t='b'><v>1</v></c>");
        assertThat(row.cells()).containsExactly("Kern", "#REF!", "ja");
        assertThat(row.unusable()).isEqualTo(Set.of(1));
    }

    @Test
    void emptyAndHiddenSheets_arePassedOver() throws IOException {
        Map<String, String> parts = workbook("<row r='4'><c r='A4' t='inlineStr'><is><t>Kern</t></is></c></row>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='x'><sheets><sheet name='geheim' state='hidden' r:id='rId1'/>"
                        + "<sheet name='leer' r:id='rId2'/><sheet name='Mitglieder' r:id='rId3'/></sheets></workbook>");
        parts.put("xl/worksheets/leer.xml", "<worksheet><sheetData><row r='1'/></sheetData></worksheet>");
        parts.put(
                "xl/worksheets/m.xml",
                parts.getOrDefault("xl/worksheets/sheet1.xml", "").replace("Kern", "Alt"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Target='worksheets/leer.xml'/>"
                        + "<Relationship Id='rId3' Target='/xl/worksheets/m.xml'/></Relationships>");
        assertThat(TableReader.read(zip(parts)).values(0)).containsExactly("Alt");
    }

    @Test
    void externalEntity_isNeverResolved() throws IOException {
        Map<String, String> parts = workbook("<row r='4'><c r='A4' t='inlineStr'><is><t>&x;</t></is></c></row>");
        parts.compute(
                "xl/worksheets/sheet1.xml",
                (name, part) -> "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + part);
        assertRefused("transfer.damagedWorkbook", zip(parts));
    }

    @Test
    void archiveThatUnpacksToFarMore_isRefused() throws IOException {
        Map<String, String> parts = workbook("");
        parts.put("xl/comments1.xml", "0".repeat(32 << 20));
        assertRefused("transfer.unpacksTooLarge", zip(parts));
    }

    @Test
    void cellFarToTheRight_costsNothing() throws IOException {
        Row row = onlyRow(
                "<c r='A4' t='inlineStr'><is><t>Kern</t></is></c><c r='ZZZZZZZZZ4'><v>1</v></c><c r='XFD4'><v>1</v></c>");
        assertThat(row.cells()).containsExactly("Kern");
    }

    @Test
    void damagedWorkbook_isRefused() throws IOException {
        byte[] workbook = zip(workbook("<row r='4'><c r='A4'><v>1</v></c></row>"));
        assertRefused("transfer.damagedWorkbook", Arrays.copyOf(workbook, workbook.length / 3));
        assertRefused("transfer.damagedWorkbook", zip(Map.of("word/document.xml", "<w/>")));
        assertRefused("transfer.damagedWorkbook", zip(workbook("<row r='4'><c r='A4' t='s'><v>99</v></c></row>")));
    }

    private static Row onlyRow(String cells) throws IOException {
        return TableReader.read(zip(workbook("<row r='4'>" + cells + "</row>")))
                .rows()
                .get(0);
    }

    private static void assertRefused(String key, byte[] content) {
        assertThatThrownBy(() -> TableReader.read(content))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage(key);
    }

    private static Map<String, String> workbook(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='x'><sheets><sheet name='Tabelle1' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>Mit</t></r><r><t>glied seit</t></r><rPh><t>x</t></rPh></si><si><t>Süß &amp; Söhne</t></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-407]d. mmm yyyy;@'/>"
                        + "<numFmt numFmtId='165' formatCode='00000'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + HEADER + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return content.toByteArray();
    }
}
