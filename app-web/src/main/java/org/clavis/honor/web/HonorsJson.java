package org.clavis.honor.web;

import java.util.List;
import org.clavis.honor.HonorPage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HonorPage", description = "Some of the honors, oldest first.")
public record HonorsJson(List<HonorJson> items, int page, int size, long total) {
    static HonorsJson from(HonorPage page) {
        return new HonorsJson(
                page.items().stream().map(HonorJson::from).toList(), page.page(), page.size(), page.total());
    }
}
