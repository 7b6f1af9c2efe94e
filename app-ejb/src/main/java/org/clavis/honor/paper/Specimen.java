package org.clavis.honor.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.entity.paper.PaperSubject;
import org.clavis.honor.entity.paper.PaperSubject.Award;
import org.clavis.honor.entity.paper.PaperSubject.Event;
import org.clavis.honor.entity.paper.PaperSubject.Person;
import org.clavis.honor.entity.paper.PaperSubject.Source;
import org.clavis.paper.Paper;
import org.clavis.shared.GermanDate;
import org.clavis.transfer.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of nobody: two sheets, one as most will be, and a second copy of one with a long name and a long honor,
 * for those show whether there is room.
 */
final class Specimen {
    private static final String NUMBER = "0000-0000 (Muster)";

    private Specimen() {}

    static void print(@Nullable CertificateTemplate template, String organisation, OutputStream out)
            throws IOException {
        LocalDate today = GermanDate.today();
        Design design = Design.of(template);
        Paper paper = design.paper("Urkunde (Muster)");
        PaperSubject usual = subject(new Person("Müller", "Änne"), "Ehrennadel in Gold", "Gold", 40);
        PaperSubject large = subject(
                new Person("Freifrau von Hohenstein-Zwingenberg zu Übersee", "Maria-Magdalena"),
                "Große Goldene Ehrennadel mit Diamant und Ehrenbrief des Verbandes",
                "Gold mit Diamant",
                70);
        paper.add(design.markup(), CertificateValues.of(NUMBER, null, usual, template, organisation));
        paper.add(design.markup(), CertificateValues.of(NUMBER, today, large, template, organisation));
        paper.print(out, new Progress());
    }

    private static PaperSubject subject(Person person, String title, String grade, int years) {
        return new PaperSubject(
                Source.HONOR,
                new UUID(0, 0),
                person,
                "Musikverein Musterstadt 1899 e. V.",
                new Award(null, title, grade, GermanDate.today().getYear()),
                new Event(GermanDate.today(), "Jahreskonzert", "Musterstadt"),
                years,
                null);
    }
}
