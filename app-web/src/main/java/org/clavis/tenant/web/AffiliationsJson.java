package org.clavis.tenant.web;

import java.util.List;
import org.clavis.tenant.AffiliationRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Affiliations")
public record AffiliationsJson(List<AffiliationJson> items) {
    static AffiliationsJson from(List<AffiliationRow> rows) {
        return new AffiliationsJson(rows.stream().map(AffiliationJson::from).toList());
    }
}
