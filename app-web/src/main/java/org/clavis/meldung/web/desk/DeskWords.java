package org.clavis.meldung.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** Words of the desk's pages that are made of data. */
@Named
@RequestScoped
public class DeskWords {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    private PageTexts text;

    /** How an age group is called. */
    public String age(String row) {
        return row.equals(Figures.UNKNOWN) ? text.of("meldung.age.unknown") : row;
    }

    /** "12.01.2027", on the day where the clubs are. */
    public String day(@Nullable Instant moment) {
        return moment == null ? "" : text.date(LocalDate.ofInstant(moment, BERLIN));
    }
}
