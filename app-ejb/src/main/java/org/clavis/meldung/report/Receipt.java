package org.clavis.meldung.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.Report;
import org.clavis.paper.Sheet;
import org.clavis.shared.GermanDate;

/** What a club keeps of its Meldung: who told whom how many, when, and what proves it. No names. */
record Receipt(Meldung meldung, Report report, SignedContent signed) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm:ss", Locale.GERMAN).withZone(ZoneId.of("Europe/Berlin"));
    private static final Map<Head, String> HEADS = Map.of(
            Head.ACTIVE, "aktive Mitglieder",
            Head.PUPIL, "davon in Ausbildung",
            Head.PASSIVE, "passive Mitglieder",
            Head.INSURED, "davon aktiv und versichert",
            Head.GEMA, "davon aktiv und für die GEMA gezählt");

    Sheet sheet() {
        return new Sheet()
                .say("p", "over", "Beleg")
                .say("h1", "Meldung " + report.year())
                .say("p", "lead", report.reporter().name())
                .table("facts", List.of("Angabe", "Inhalt"), facts())
                .say("h2", "Gemeldete Köpfe")
                .table("heads", List.of("Gezählt wurden", "Anzahl"), heads())
                .say("h2", "Nachweis")
                .say(
                        "p",
                        "Der vollständige Inhalt der Meldung ist mit dem Schlüssel der Organisation signiert. Wer den Inhalt"
                                + " vorlegt, kann mit Prüfsumme, Signatur und öffentlichem Schlüssel beweisen, dass er seit"
                                + " diesem Zeitpunkt unverändert ist.")
                .table("proof", List.of("Angabe", "Inhalt"), proof());
    }

    private List<List<String>> facts() {
        var facts = new ArrayList<List<String>>();
        String number = report.reporter().number();
        if (number != null) {
            facts.add(List.of("Mitgliedsnummer im Verband", number));
        }
        facts.add(List.of("Meldeaktion", meldung.getCampaign().getOwnerName()));
        facts.add(List.of("Stichtag", GermanDate.format(report.keyDate())));
        facts.add(List.of("Fassung", Integer.toString(report.revision())));
        facts.add(List.of("Eingereicht", moment(signed.sent()) + (meldung.isLate() ? " (verspätet)" : "")));
        Instant decided = meldung.getDecidedAt();
        facts.add(List.of("Stand", state() + (decided == null ? "" : " am " + moment(decided))));
        if (!report.below().isEmpty()) {
            facts.add(List.of(
                    "Gesammelte Meldungen", Integer.toString(report.below().size())));
        }
        return facts;
    }

    private String state() {
        return switch (meldung.getState()) {
            case DRAFT, SUBMITTED -> "eingereicht, noch nicht entschieden";
            case RETURNED -> "zurückgegeben";
            case ACCEPTED -> "angenommen";
            case SUPERSEDED -> "durch eine spätere Fassung ersetzt";
        };
    }

    private List<List<String>> heads() {
        return Arrays.stream(Head.values())
                .map(head -> List.of(
                        HEADS.getOrDefault(head, head.name()),
                        Integer.toString(report.figures().head(head))))
                .toList();
    }

    private List<List<String>> proof() {
        return List.of(
                List.of("Signierter Brief", signed.id().toString()),
                List.of("Signiert am (UTC)", signed.sentAt()),
                List.of("Prüfsumme (SHA-256)", apart(signed.sha256())),
                List.of("Signatur (Ed25519)", apart(signed.signature())),
                List.of("Öffentlicher Schlüssel", signed.publicKey().strip()),
                List.of("Empfängerschlüssel", apart(signed.recipient())));
    }

    /** Lines that fit the sheet. */
    private static String apart(String token) {
        return token.replaceAll("(.{44})(?=.)", "$1\n");
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
