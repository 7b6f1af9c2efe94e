package org.clavis.honor.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.application.ApplicationView;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationOrigin;
import org.clavis.honor.entity.application.ApplicationState;
import org.clavis.honor.entity.application.HonorApplication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "HonorApplication",
        description = "Own or received; in a federation with those items that come by there.")
public record ApplicationJson(
        UUID id,
        @Schema(description = "Also the ETag.") long version,
        ApplicationOrigin origin,
        @Schema(description = "Told by the items.") ApplicationState state,
        @Schema(description = "Alias of the club that applies.") String club,
        String clubName,
        OccasionJson occasion,
        @Nullable LocalDate filedOn,
        List<ApplicationItemJson> items,
        List<ApplicationNoteJson> notes) {
    public static ApplicationJson from(ApplicationView view) {
        HonorApplication application = view.application();
        List<ApplicationItem> items = application.getItems();
        return new ApplicationJson(
                application.getId(),
                application.getVersion(),
                application.getOrigin(),
                application.getState(),
                application.getClubAlias(),
                application.getClubName(),
                OccasionJson.from(application),
                application.getFiledOn(),
                items.stream().map(ApplicationItemJson::from).toList(),
                view.notes().stream().map(ApplicationNoteJson::from).toList());
    }
}
