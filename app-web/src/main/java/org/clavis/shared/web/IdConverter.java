package org.clavis.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids behind the entries of a choice; nobody types them. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {
    @Override
    public @Nullable UUID getAsObject(FacesContext faces, UIComponent input, @Nullable String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException forged) {
            String message = new Texts(faces.getViewRoot().getLocale()).of("shared.json.id");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null), forged);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent output, @Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
