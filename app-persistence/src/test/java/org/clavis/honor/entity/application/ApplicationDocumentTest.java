package org.clavis.honor.entity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clavis.honor.entity.application.Sample.STATE;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clavis.json.RecordJson;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is sent, against its own description. */
class ApplicationDocumentTest {
    private static final Path DESCRIPTION = Path.of("..", "app-ear", "src", "docs", "honor-application-format.md");

    private static JsonSchema schema;

    @BeforeAll
    static void readDescription() throws Exception {
        String text = Files.readString(DESCRIPTION);
        String json = text.substring(text.indexOf("```json") + 7, text.lastIndexOf("```"));
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(json);
    }

    private static ApplicationDocument document() {
        HonorApplication application = Sample.submitted(STATE, STATE);
        return ApplicationDocument.of(RowId.next(), application, application.getItems());
    }

    @Test
    void aDocument_isWhatTheSchemaDescribes() {
        assertThat(schema.validate(document().toJson(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchema_refusesWhatIsMissingOrUnknown() {
        String json = document().toJson();
        assertThat(schema.validate(json.replaceFirst("\"filedOn\":\"[^\"]*\",", ""), InputFormat.JSON))
                .hasSize(1);
        assertThat(schema.validate(json.replace("\"step\":40", "\"step\":\"40\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replaceFirst("\\{", "{\"shoeSize\":43,"), InputFormat.JSON))
                .hasSize(1);
    }

    @Test
    void aDocument_isReadBackTheSame_andWrittenTheSame() {
        ApplicationDocument document = document();
        ApplicationDocument read = ApplicationDocument.parse(document.toJson());
        assertThat(read).isEqualTo(document);
        assertThat(read.toJson()).isEqualTo(document.toJson());
    }

    @Test
    void whatTheRecipientKeeps_isWhatTheClubTookDown() {
        HonorApplication application = Sample.submitted(STATE);
        ApplicationItem sent = application.getItems().get(0);
        ApplicationDocument document = ApplicationDocument.of(RowId.next(), application, application.getItems());
        assertThat(ApplicationDocument.parse(document.toJson()).items().get(0).claim())
                .isEqualTo(sent.claim());
    }

    @Test
    void anythingUnknownOrMissing_isRefusedByName() {
        String json = document().toJson();
        assertThatThrownBy(() -> ApplicationDocument.parse(json.replaceFirst("\\{", "{\"shoeSize\":43,")))
                .isInstanceOfSatisfying(
                        BusinessRuleViolated.class,
                        broken -> assertThat(broken.violations().get(0).field()).isEqualTo("shoeSize"));
        assertThatThrownBy(() -> ApplicationDocument.parse(json.replaceFirst("\"familyName\":\"[^\"]*\",", "")))
                .isInstanceOf(BusinessRuleViolated.class);
        assertThatThrownBy(() -> ApplicationDocument.parse("[]")).isInstanceOf(BusinessRuleViolated.class);
    }

    @Test
    void stepsAndComments_areReadBackTheSame() {
        ApplicationItem item = Sample.received(STATE);
        var report = new StepReport(
                item.getApplication().getId(),
                List.of(Sample.step(item, ItemState.AWARDED, "mv"), Sample.step(item, ItemState.RETURNED, "kv")));
        assertThat(RecordJson.read(RecordJson.write(report), StepReport.class)).isEqualTo(report);
        var comment = ApplicationNote.Noted.comment(null, "kv", "Kreisverband", "Eva Muster", "Danke!");
        Remark remark = Remark.of(RowId.next(), comment);
        assertThat(RecordJson.read(RecordJson.write(remark), Remark.class)).isEqualTo(remark);
        assertThat(remark.noted()).isEqualTo(comment);
    }
}
