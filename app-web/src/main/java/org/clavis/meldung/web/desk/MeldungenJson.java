package org.clavis.meldung.web.desk;

import java.util.List;
import org.clavis.meldung.desk.FiledPage;
import org.clavis.meldung.entity.FiledRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Meldungen", description = "One page, in the order of submission.")
public record MeldungenJson(List<FiledRow> items, @Schema(description = "Of all pages.") int total) {
    static MeldungenJson from(FiledPage page) {
        return new MeldungenJson(page.rows(), page.total());
    }
}
