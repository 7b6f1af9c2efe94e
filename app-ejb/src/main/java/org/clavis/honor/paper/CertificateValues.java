package org.clavis.honor.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.entity.paper.PaperSubject;
import org.clavis.honor.entity.paper.Signer;
import org.jspecify.annotations.Nullable;

/** What the placeholders of a certificate stand for. Certificates are German, as the names of the placeholders are. */
final class CertificateValues {
    static final String SECOND_COPY = "Zweitschrift";
    static final String TEXT = "Text";

    /** All there are, to tell those who write templates. */
    static final Set<String> NAMES = Stream.concat(
                    Stream.of(
                            "Name",
                            "Vorname",
                            "Nachname",
                            "Verein",
                            "Verband",
                            "Ehrung",
                            "Stufe",
                            "Jahre",
                            "Jahr",
                            "Anlass",
                            "Ort",
                            "Datum",
                            "OrtUndDatum",
                            "Nummer",
                            TEXT,
                            SECOND_COPY),
                    IntStream.rangeClosed(1, CertificateTemplate.SIGNERS)
                            .boxed()
                            .flatMap(place -> Stream.of("Unterzeichner" + place, "Amt" + place)))
            .collect(Collectors.toUnmodifiableSet());

    private static final DateTimeFormatter SPELLED = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);
    private static final String FOR_YEARS = "in dankbarer Anerkennung\nfür {Jahre} Jahre treues Wirken in der Musik";
    private static final String FOR_MERITS = "in Würdigung besonderer Verdienste\num die Musik";

    private CertificateValues() {}

    /**
     * The values for one sheet.
     *
     * @param secondCopyOn the day it is printed again; null for the first print
     * @param template null for the one that comes with the program
     * @param organisation name of the one that gives the honor
     */
    static Map<String, String> of(
            String number,
            @Nullable LocalDate secondCopyOn,
            PaperSubject subject,
            @Nullable CertificateTemplate template,
            String organisation) {
        Map<String, String> values = new HashMap<>();
        person(subject, values);
        award(subject, values);
        event(subject.event(), values);
        signers(template, values);
        values.put("Verband", organisation);
        values.put("Nummer", number);
        values.put(
                SECOND_COPY,
                secondCopyOn == null ? "" : "Zweitschrift, ausgestellt am " + SPELLED.format(secondCopyOn));
        values.put(TEXT, text(subject, template, values));
        return values;
    }

    private static void person(PaperSubject subject, Map<String, String> values) {
        values.put("Name", subject.person().name());
        values.put("Vorname", orEmpty(subject.person().givenName()));
        values.put("Nachname", subject.person().familyName());
        values.put("Verein", orEmpty(subject.club()));
    }

    private static void award(PaperSubject subject, Map<String, String> values) {
        values.put("Ehrung", subject.award().title());
        values.put("Stufe", orEmpty(subject.award().grade()));
        values.put("Jahre", subject.years() == 0 ? "" : Integer.toString(subject.years()));
        values.put("Jahr", Integer.toString(subject.seriesYear()));
    }

    private static void event(PaperSubject.Event event, Map<String, String> values) {
        String date = event.on() == null ? "" : SPELLED.format(event.on());
        values.put("Anlass", event.name() == null ? "" : "überreicht: " + event.name());
        values.put("Ort", orEmpty(event.place()));
        values.put("Datum", date);
        values.put(
                "OrtUndDatum",
                Stream.of(orEmpty(event.place()), date)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /** Where nobody is named there is a line to sign on. */
    private static void signers(@Nullable CertificateTemplate template, Map<String, String> values) {
        if (template == null || template.getSigners().isEmpty()) {
            values.put("Amt1", "Für den Vorstand");
            return;
        }
        for (Signer signer : template.getSigners()) {
            values.put("Unterzeichner" + signer.getPlace(), orEmpty(signer.getName()));
            values.put("Amt" + signer.getPlace(), orEmpty(signer.getOffice()));
        }
    }

    /** What the rule says goes before what the template says for the grade. */
    private static String text(
            PaperSubject subject, @Nullable CertificateTemplate template, Map<String, String> values) {
        String text = subject.text();
        if (text == null && template != null) {
            text = template.textFor(subject.award().grade());
        }
        if (text == null) {
            text = subject.years() == 0 ? FOR_MERITS : FOR_YEARS;
        }
        return fill(text, values);
    }

    private static String fill(String text, Map<String, String> values) {
        String filled = text.replace("\r", "");
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
