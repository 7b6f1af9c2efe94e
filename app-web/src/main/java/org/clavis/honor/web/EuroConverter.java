package org.clavis.honor.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.clavis.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/** Cents as people type euros: {@code 17,40}, {@code 17}, {@code 17,4 €}. */
@FacesConverter("euro")
public class EuroConverter implements Converter<Integer> {
    private static final int DECIMALS = 2;
    private static final Pattern EUROS = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");

    @Override
    public @Nullable Integer getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String amount = typed.replace("€", "").strip();
        if (!EUROS.matcher(amount).matches()) {
            String message = new Texts(faces.getViewRoot().getLocale()).of("honor.rule.price");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        }
        return new BigDecimal(amount.replace(',', '.')).movePointRight(DECIMALS).intValueExact();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent output, @Nullable Integer cents) {
        return cents == null
                ? ""
                : BigDecimal.valueOf(cents, DECIMALS).toString().replace('.', ',');
    }
}
