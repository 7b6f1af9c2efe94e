package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.QUALIFICATIONS;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Qualification;
import org.jspecify.annotations.Nullable;

/** Adds badges and licences that are not known yet and completes those that are. */
record QualificationMerge(Line line, Member member, List<Qualification> known, Changes changes) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;+\\n]\\s*");

    void merge() {
        String cell = line.text(QUALIFICATIONS, "");
        if (cell.contains(":")) {
            Notation.read(cell).forEach(notation -> take(PlayingNotation.qualification(notation, member), cell));
        } else {
            BETWEEN.splitAsStream(cell).filter(word -> !word.isBlank()).forEach(word -> take(named(word), word));
        }
    }

    /** As other programs list them: {@code D1, D2}. */
    private Optional<Qualification> named(String word) {
        return PlayingNotation.kind(word).map(kind -> {
            var qualification = new Qualification(member);
            qualification.setKind(kind);
            return qualification;
        });
    }

    private void take(Optional<Qualification> read, String said) {
        if (read.isEmpty()) {
            line.warn(QUALIFICATIONS, said, "member.import.word.unknown");
            return;
        }
        Qualification noted = read.get();
        Optional<Qualification> same =
                known.stream().filter(one -> isSame(one, noted)).findFirst();
        if (same.isEmpty()) {
            known.add(noted);
            changes.add(QUALIFICATIONS);
            return;
        }
        Qualification one = same.get();
        changes.take(QUALIFICATIONS, one.getExaminedOn(), noted.getExaminedOn(), one::setExaminedOn);
        changes.take(QUALIFICATIONS, one.getInstrument(), noted.getInstrument(), one::setInstrument);
        changes.take(QUALIFICATIONS, one.getResult(), noted.getResult(), one::setResult);
        changes.take(QUALIFICATIONS, one.getTeacher(), noted.getTeacher(), one::setTeacher);
        changes.take(QUALIFICATIONS, one.getValidUntil(), noted.getValidUntil(), one::setValidUntil);
    }

    /** One kind can be reached on several instruments, and several things have no kind of their own. */
    private static boolean isSame(Qualification one, Qualification noted) {
        return one.getKind() == noted.getKind()
                && Objects.equals(one.getLabel(), noted.getLabel())
                && isKnown(one.getInstrument(), noted.getInstrument())
                && isKnown(one.getExaminedOn(), noted.getExaminedOn());
    }

    private static boolean isKnown(@Nullable Object recorded, @Nullable Object noted) {
        return recorded == null || noted == null || recorded.equals(noted);
    }
}
