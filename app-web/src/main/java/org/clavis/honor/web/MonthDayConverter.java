package org.clavis.honor.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clavis.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/** Days of every year as people type them; shown as {@code 30.12.}. */
@FacesConverter(forClass = MonthDay.class)
public class MonthDayConverter implements Converter<MonthDay> {
    private static final Pattern DAY_FIRST = Pattern.compile("\\s*(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.?\\s*");

    @Override
    public @Nullable MonthDay getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher day = DAY_FIRST.matcher(typed);
        try {
            if (day.matches()) {
                return MonthDay.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            }
        } catch (DateTimeException nonexistent) {
            throw refused(faces, "shared.date.nonexistent");
        }
        throw refused(faces, "honor.rule.dayUnreadable");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent output, @Nullable MonthDay day) {
        return day == null ? "" : "%02d.%02d.".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private static ConverterException refused(FacesContext faces, String key) {
        String message = new Texts(faces.getViewRoot().getLocale()).of(key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }
}
