package org.clavis.meldung.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.meldung.report.Doubt;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** Parts of a Meldung in words. */
@Named
@RequestScoped
public class ReportWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm").withZone(ZoneId.of("Europe/Berlin"));
    private static final int CENTS = 100;

    @Inject
    private PageTexts text;

    public String name(ReportedPerson person) {
        return name(person.familyName(), person.givenName());
    }

    public String holder(OfficeHolder holder) {
        return name(holder.familyName(), holder.givenName());
    }

    private static String name(String family, @Nullable String given) {
        return given == null ? family : family + ", " + given;
    }

    /** "Klarinette, Saxophon". */
    public String list(Collection<String> words) {
        return String.join(", ", words);
    }

    /** Names of constants, one after the other. */
    public String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(text::name).collect(Collectors.joining(", "));
    }

    /** Where somebody lives, in one line. */
    public String address(OfficeHolder holder) {
        String place = joined(" ", holder.postalCode(), holder.town());
        return joined(", ", holder.street(), place.isEmpty() ? null : place);
    }

    public String reach(OfficeHolder holder) {
        return joined(" · ", holder.phone(), holder.mail());
    }

    /** What is there of the texts. */
    public String joined(String between, @Nullable String first, @Nullable String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    public String answer(Answer answer) {
        return switch (answer.value()) {
            case "true" -> text.of("meldung.report.yes");
            case "false" -> text.of("meldung.report.no");
            default -> answer.value();
        };
    }

    public List<Head> getHeads() {
        return List.of(Head.values());
    }

    public int heads(Figures figures, Head head) {
        return figures.head(head);
    }

    public String mend(Doubt doubt) {
        return text.of("meldung.doubt.mend." + doubt);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    public String euros(int cents) {
        return NumberFormat.getCurrencyInstance(Locale.GERMANY).format(cents / (double) CENTS);
    }
}
