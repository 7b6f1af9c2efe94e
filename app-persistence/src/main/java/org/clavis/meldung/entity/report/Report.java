package org.clavis.meldung.entity.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.meldung.entity.figures.Figures;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation reports: the content that is signed, in the form that {@code meldung-format.md} describes. It is
 * never changed; a correction is another one of the next revision.
 *
 * @param format {@link #FORMAT}
 * @param meldung id of this revision
 * @param revision counted from 1
 * @param supersedes id of the revision that this one takes the place of
 * @param campaign id of the campaign
 * @param recipient alias of the organisation it is made for
 * @param program name and version of the program that made it
 * @param club A: the organisation itself
 * @param offices B: who holds office
 * @param persons C: active persons, and passive ones where the campaign wants them named
 * @param figures D and E: all counts
 * @param answers to the campaign's questions
 * @param below what a federation has collected from below, each organisation once
 */
public record Report(
        String format,
        UUID meldung,
        int revision,
        @Nullable UUID supersedes,
        UUID campaign,
        int year,
        LocalDate keyDate,
        Reporter reporter,
        String recipient,
        String program,
        ClubData club,
        List<OfficeHolder> offices,
        List<ReportedPerson> persons,
        Figures figures,
        List<Answer> answers,
        List<Collected> below) {
    public static final String FORMAT = "clavis-meldung/1";
}
