package org.clavis.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {
    private static final UUID ID = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");

    public record Row(@Nullable UUID id, @Nullable String town, @Nullable LocalDate from) {}

    public record Year(@Nullable Integer year) {}

    public record Body(
            @Nullable String name,
            @Nullable Month month,
            @Nullable Boolean flag,
            @Nullable Long count,
            @Nullable List<Row> rows,
            @Nullable Row one) {}

    @Test
    void writtenRecord_keepsItsOrderAndLeavesNullsOut() {
        var body = new Body(
                "Grünwald", Month.MAY, false, 7L, List.of(new Row(ID, null, LocalDate.of(1984, 12, 31))), null);
        assertThat(written(body))
                .isEqualTo("{\"name\":\"Grünwald\",\"month\":\"MAY\",\"flag\":false,\"count\":7,"
                        + "\"rows\":[{\"id\":\"0190aaaa-0000-7000-8000-000000000001\",\"from\":\"1984-12-31\"}]}");
    }

    @Test
    void whatWasWritten_isReadAsTheSame() {
        var row = new Row(ID, "Rastatt", LocalDate.of(2000, 2, 29));
        var body = new Body("x", Month.JUNE, true, -1L, List.of(row, row), row);
        assertThat(read(written(body))).isEqualTo(body);
    }

    @Test
    void wholeNumbers_fitTheirField() {
        assertThat(((Year) JsonReading.read(object("{\"year\":1984}"), Year.class)).year())
                .isEqualTo(1984);
        for (String wrong : List.of("1.5", "\"1984\"", "9999999999")) {
            assertThatThrownBy(() -> JsonReading.read(object("{\"year\":" + wrong + "}"), Year.class))
                    .as(wrong)
                    .isInstanceOf(Unreadable.class);
        }
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    @Test
    void whatIsLeftOut_isNull() {
        assertThat(read("{}")).isEqualTo(new Body(null, null, null, null, null, null));
        assertThat(read("{\"rows\":[],\"name\":null}")).isEqualTo(new Body(null, null, null, null, List.of(), null));
    }

    @Test
    void everythingWrong_isNamedAtOnce() {
        assertThat(
                        wrong(
                                """
                        {"nmae":"x","month":"MAI","flag":"yes","count":1.5,
                         "rows":[{"from":"31.12.1984"},5,null,{"id":"x","twon":"y"}],"one":[]}
                        """))
                .containsExactlyInAnyOrder(
                        "nmae shared.json.unknown",
                        "month shared.json.choice",
                        "flag shared.json.flag",
                        "count shared.json.number",
                        "rows[0].from shared.json.date",
                        "rows[1] shared.json.object",
                        "rows[2] shared.json.object",
                        "rows[3].twon shared.json.unknown",
                        "rows[3].id shared.json.id",
                        "one shared.json.object");
    }

    @Test
    void dayThatDoesNotExist_isNoDate() {
        assertThat(wrong("{\"one\":{\"from\":\"2025-02-29\"}}")).containsExactly("one.from shared.json.date");
    }

    @Test
    void numberForText_isRefusedInsteadOfGuessed() {
        assertThat(wrong("{\"name\":5}")).containsExactly("name shared.json.text");
        assertThat(wrong("{\"rows\":{}}")).containsExactly("rows shared.json.list");
    }

    @Test
    void refusal_namesNoValue() {
        assertThatThrownBy(() -> read("{\"month\":\"Geheim\"}")).hasMessage("the request cannot be read");
    }

    private static String written(Record record) {
        var text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            new JsonWriting(json).write(record);
        }
        return text.toString();
    }

    private static Object read(String json) {
        return JsonReading.read(Json.createReader(new StringReader(json)).readObject(), Body.class);
    }

    private static List<String> wrong(String json) {
        return catchThrowableOfType(Unreadable.class, () -> read(json)).wrong().stream()
                .map(violation -> violation.field() + " " + violation.key())
                .toList();
    }
}
