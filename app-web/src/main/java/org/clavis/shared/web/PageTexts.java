package org.clavis.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** Texts in the language of whoever looks at the page: {@code #{text.of('member.title')}}. */
@Named("text")
@RequestScoped
public class PageTexts {
    @Inject
    private HttpServletRequest request;

    private Texts texts = new Texts(Locale.GERMAN);

    @PostConstruct
    void read() {
        texts = Texts.accepted(request.getHeaders("Accept-Language"));
    }

    public Locale getLocale() {
        return texts.locale();
    }

    public String of(String key) {
        return texts.of(key);
    }

    public String with(String key, @Nullable Object argument) {
        return texts.of(key, String.valueOf(argument));
    }

    public String both(String key, Object first, Object second) {
        return texts.of(key, first, second);
    }

    /** For texts that depend on a number: {@code {0,choice,0#keine|1#eines|1<{0}}}. */
    public String count(String key, Number number) {
        return texts.of(key, number);
    }

    public String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : texts.of(constant);
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : GermanDate.format(date);
    }

    /** Label of a form field. */
    public String field(Object in, String name) {
        return texts.field(in.getClass(), name);
    }

    /** Label of a field of records of that class. */
    public String fieldOf(Class<?> type, String name) {
        return texts.field(type, name);
    }

    Texts texts() {
        return texts;
    }
}
