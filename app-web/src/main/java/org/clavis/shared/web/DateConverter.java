package org.clavis.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** Dates as people type them; shown as {@code 31.12.1984}. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {
    /** Somebody who types {@code 28} may mean the day in two years on which a membership ends, not one of 1928. */
    private static final int YEARS_AHEAD = 20;

    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate today = GermanDate.today();
        boolean past = Boolean.TRUE.equals(input.getAttributes().get("past"));
        return GermanDate.parse(typed, past ? today : today.plusYears(YEARS_AHEAD))
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, message(faces, GermanDate.looksLikeDate(typed)), null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent output, @Nullable LocalDate date) {
        return date == null ? "" : GermanDate.format(date);
    }

    private static String message(FacesContext faces, boolean looksLikeDate) {
        return new Texts(faces.getViewRoot().getLocale())
                .of(looksLikeDate ? "shared.date.nonexistent" : "shared.date.unreadable");
    }
}
