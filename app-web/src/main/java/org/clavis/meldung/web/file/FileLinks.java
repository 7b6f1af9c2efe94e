package org.clavis.meldung.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.clavis.meldung.entity.sheet.ReportSheet;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageAddress;

/** What the address of a page about files means. */
@Named
@RequestScoped
public class FileLinks {
    @Inject
    private HttpServletRequest request;

    Optional<UUID> id() {
        return PageAddress.of(request).one("id").flatMap(FileLinks::parsed);
    }

    /** The sheet a new layout is for: that of persons, if the address names none. */
    ReportSheet sheet() {
        return PageAddress.of(request).constants("sheet", ReportSheet.class).stream()
                .findFirst()
                .orElse(ReportSheet.PERSONS);
    }

    /** Day of the Bestandserhebung: the 1st of January of this year, if the address names none. */
    LocalDate keyDate() {
        LocalDate today = GermanDate.today();
        return PageAddress.of(request)
                .one("on")
                .flatMap(typed -> GermanDate.parse(typed, today.plusYears(1)))
                .orElse(LocalDate.of(today.getYear(), 1, 1));
    }

    /** Outcome of an action: the page with all files, by a new request. */
    static String files() {
        return "/meldung/files.xhtml?faces-redirect=true";
    }

    static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
