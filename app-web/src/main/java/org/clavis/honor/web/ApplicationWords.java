package org.clavis.honor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.clavis.honor.entity.application.HonorApplication;
import org.jspecify.annotations.Nullable;

/** How notes about applications are put into words. */
@Named
@ApplicationScoped
public class ApplicationWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    /** Where the clubs are. */
    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    /** Whom and what a note is about; nothing if it is about the application as a whole. */
    public String about(HonorApplication application, @Nullable UUID item) {
        return item == null
                ? ""
                : application
                        .find(item)
                        .map(known -> known.getName() + ", " + known.getTitle())
                        .orElse("");
    }

    public String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, HERE));
    }
}
