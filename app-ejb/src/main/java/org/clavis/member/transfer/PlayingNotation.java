package org.clavis.member.transfer;

import static org.clavis.member.transfer.RowNotations.FROM;
import static org.clavis.member.transfer.RowNotations.TO;
import static org.clavis.member.transfer.RowNotations.date;
import static org.clavis.member.transfer.RowNotations.text;

import java.util.Map;
import java.util.Optional;
import org.clavis.member.entity.InstrumentOwnership;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.QualificationKind;

/** How instruments and qualifications are noted in one cell. */
final class PlayingNotation {
    private static final String INSTRUMENT = "Instrument";
    private static final String MAIN = "Hauptinstrument";
    private static final String YES = "ja";
    private static final String OWNER = "gehört";
    private static final Map<InstrumentOwnership, String> OWNERS = Map.of(
            InstrumentOwnership.OWN,
            "selbst",
            InstrumentOwnership.CLUB,
            "Verein",
            InstrumentOwnership.RENTED,
            "gemietet");

    private PlayingNotation() {}

    static Notation of(Playing playing) {
        InstrumentOwnership ownership = playing.getOwnership();
        return new Notation()
                .with(INSTRUMENT, playing.getInstrument())
                .with("Register", playing.getSection())
                .with("Stimme", playing.getPart())
                .with(FROM, text(playing.getStartedOn()))
                .with(TO, text(playing.getEndedOn()))
                .with(MAIN, playing.isMain() ? YES : null)
                .with(OWNER, ownership == null ? null : OWNERS.get(ownership));
    }

    static Playing playing(Notation notation, Member member) {
        var playing = new Playing(member);
        playing.setInstrument(notation.get(INSTRUMENT));
        playing.setSection(notation.get("Register"));
        playing.setPart(notation.get("Stimme"));
        playing.setStartedOn(date(notation.get(FROM)));
        playing.setEndedOn(date(notation.get(TO)));
        playing.setMain(YES.equals(notation.get(MAIN)));
        OWNERS.forEach((ownership, word) -> {
            if (word.equals(notation.get(OWNER))) {
                playing.setOwnership(ownership);
            }
        });
        return playing;
    }

    static Notation of(Qualification qualification) {
        QualificationKind kind = qualification.getKind();
        return new Notation()
                .with("Abzeichen", kind == null ? null : Words.QUALIFICATION.word(kind.name()))
                .with("Bezeichnung", qualification.getLabel())
                .with(INSTRUMENT, qualification.getInstrument())
                .with("am", text(qualification.getExaminedOn()))
                .with("Ergebnis", qualification.getResult())
                .with("Lehrer", qualification.getTeacher())
                .with(TO, text(qualification.getValidUntil()));
    }

    /** The qualification, if its kind is understood. */
    static Optional<Qualification> qualification(Notation notation, Member member) {
        return kind(Optional.ofNullable(notation.get("Abzeichen")).orElse("")).map(kind -> {
            var qualification = new Qualification(member);
            qualification.setKind(kind);
            qualification.setLabel(notation.get("Bezeichnung"));
            qualification.setInstrument(notation.get(INSTRUMENT));
            qualification.setExaminedOn(date(notation.get("am")));
            qualification.setResult(notation.get("Ergebnis"));
            qualification.setTeacher(notation.get("Lehrer"));
            qualification.setValidUntil(date(notation.get(TO)));
            return qualification;
        });
    }

    static Optional<QualificationKind> kind(String word) {
        return Words.QUALIFICATION.meaning(word).map(QualificationKind::valueOf);
    }
}
