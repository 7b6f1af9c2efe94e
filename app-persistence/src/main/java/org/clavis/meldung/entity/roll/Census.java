package org.clavis.meldung.entity.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.figures.CountedPerson;
import org.clavis.meldung.entity.figures.FigureCount;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.InstrumentGroup;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is told of the people on the roll: offices, names and counts, all of the same people, so that the counts
 * are those of the names.
 */
public record Census(Roll roll, Groups groups, CampaignTerms terms) {
    /** Part B. */
    public List<OfficeHolder> offices() {
        return roll.held().stream().map(Census::holder).toList();
    }

    private static OfficeHolder holder(Held held) {
        Identity person = held.holder().person();
        Reach reach = held.reach();
        return new OfficeHolder(
                person.id(),
                held.office(),
                held.engagement().label(),
                person.familyName(),
                person.givenName(),
                person.birthDate(),
                reach.street(),
                reach.postalCode(),
                reach.town(),
                reach.phone(),
                reach.mail(),
                held.engagement().startedOn());
    }

    /** Part C: active persons, and passive ones where the campaign wants their names. */
    public List<ReportedPerson> persons() {
        Stream<Enrolled> passive = terms.passives() == PassiveReport.NAMES ? roll.passive() : Stream.empty();
        return Stream.concat(roll.active(), passive).map(this::person).toList();
    }

    private ReportedPerson person(Enrolled enrolled) {
        Identity person = enrolled.person();
        boolean active = enrolled.isActive(roll.day());
        return new ReportedPerson(
                person.id(),
                person.memberNumber(),
                person.familyName(),
                person.givenName(),
                person.birthDate(),
                person.gender(),
                active,
                active ? enrolled.activeSince(roll.day()).orElse(null) : null,
                enrolled.kinds(roll.day()),
                enrolled.isPlaying(roll.day()) ? instruments(enrolled) : List.of(),
                groups.names(enrolled),
                exams(enrolled, null),
                active && enrolled.told().insured(),
                active && enrolled.told().gema(),
                groups.partner(enrolled));
    }

    /** Parts D and E. */
    public Figures figures() {
        return FigureCount.of(
                Stream.concat(
                                roll.active().map(this::counted),
                                roll.passive()
                                        .map(Enrolled::person)
                                        .map(person -> CountedPerson.passive(person.birthDate(), person.gender())))
                        .toList(),
                terms);
    }

    private CountedPerson counted(Enrolled enrolled) {
        return new CountedPerson(
                enrolled.person().birthDate(),
                enrolled.person().gender(),
                true,
                enrolled.kinds(roll.day()).contains(ActivityKind.PUPIL),
                instrumentGroup(enrolled),
                groups.kinds(enrolled),
                exams(enrolled, roll.day().minusYears(1)),
                groups.partnerKind(enrolled),
                enrolled.told().insured(),
                enrolled.told().gema());
    }

    private @Nullable String instrumentGroup(Enrolled enrolled) {
        if (!enrolled.isPlaying(roll.day())) {
            return null;
        }
        List<String> instruments = instruments(enrolled);
        if (!instruments.isEmpty()) {
            return InstrumentGroup.of(instruments.get(0)).name();
        }
        return enrolled.kinds(roll.day()).contains(ActivityKind.SINGER) ? InstrumentGroup.VOICE.name() : null;
    }

    /** The main one first, each once. */
    private static List<String> instruments(Enrolled enrolled) {
        return enrolled.played().stream()
                .map(Played::instrument)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Kinds reached up to the day; those of the year before it only, if that is asked for. */
    private List<String> exams(Enrolled enrolled, @Nullable LocalDate after) {
        return enrolled.exams().stream()
                .filter(exam -> isReached(exam.examinedOn(), after))
                .map(exam -> exam.kind().name())
                .toList();
    }

    private boolean isReached(@Nullable LocalDate examinedOn, @Nullable LocalDate after) {
        return examinedOn == null
                ? after == null
                : !examinedOn.isAfter(roll.day()) && (after == null || examinedOn.isAfter(after));
    }
}
