package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.BIRTH_DATE;
import static org.clavis.member.transfer.MemberField.BIRTH_NAME;
import static org.clavis.member.transfer.MemberField.DECEASED_ON;
import static org.clavis.member.transfer.MemberField.EXTERNAL_ID;
import static org.clavis.member.transfer.MemberField.FAMILY_NAME;
import static org.clavis.member.transfer.MemberField.GENDER;
import static org.clavis.member.transfer.MemberField.GIVEN_NAME;
import static org.clavis.member.transfer.MemberField.KIND;
import static org.clavis.member.transfer.MemberField.LANGUAGE;
import static org.clavis.member.transfer.MemberField.MEMBER_NUMBER;
import static org.clavis.member.transfer.MemberField.SALUTATION;
import static org.clavis.member.transfer.MemberField.TITLE;

import java.util.Locale;
import java.util.Optional;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;
import org.jspecify.annotations.Nullable;

/** Completes and corrects the Stammdaten by what a line says. */
final class PersonMerge {
    private PersonMerge() {}

    static void merge(Line line, Member member, Changes changes) {
        changes.take(MEMBER_NUMBER, member.getMemberNumber(), line.text(MEMBER_NUMBER), member::setMemberNumber);
        changes.take(EXTERNAL_ID, member.getExternalId(), line.text(EXTERNAL_ID), member::setExternalId);
        changes.take(SALUTATION, member.getSalutation(), line.text(SALUTATION), member::setSalutation);
        changes.take(TITLE, member.getTitle(), line.text(TITLE), member::setTitle);
        changes.take(FAMILY_NAME, member.getFamilyName(), line.text(FAMILY_NAME), member::setFamilyName);
        changes.take(GIVEN_NAME, member.getGivenName(), line.text(GIVEN_NAME), member::setGivenName);
        changes.take(BIRTH_NAME, member.getBirthName(), line.text(BIRTH_NAME), member::setBirthName);
        changes.take(BIRTH_DATE, member.getBirthDate(), line.date(BIRTH_DATE), member::setBirthDate);
        changes.take(DECEASED_ON, member.getDeceasedOn(), line.date(DECEASED_ON), member::setDeceasedOn);
        changes.take(KIND, member.getKind(), kind(line), member::setKind);
        changes.take(GENDER, member.getGender(), gender(line, member), member::setGender);
        changes.take(LANGUAGE, member.getLanguage(), language(line), member::setLanguage);
    }

    private static @Nullable PersonKind kind(Line line) {
        String kind = line.text(KIND);
        if (kind == null) {
            return null;
        }
        Optional<PersonKind> known = Words.KIND.meaning(kind).map(PersonKind::valueOf);
        if (known.isEmpty() && !kind.equals(PersonKind.LEGAL.name())) {
            line.warn(KIND, kind, "member.import.word.unknown");
        }
        return known.orElse(kind.equals(PersonKind.LEGAL.name()) ? PersonKind.LEGAL : null);
    }

    /** Said by its own column, else told by Herr and Frau where nothing is recorded yet. */
    private static @Nullable Gender gender(Line line, Member member) {
        String word = line.text(GENDER);
        if (word != null) {
            Optional<Gender> known = Words.GENDER.meaning(word).map(Gender::valueOf);
            if (known.isEmpty()) {
                line.warn(GENDER, word, "member.import.word.unknown");
            }
            return known.orElse(null);
        }
        return member.getGender() != Gender.UNKNOWN
                ? null
                : Words.SALUTATION
                        .meaning(line.text(SALUTATION, ""))
                        .filter(meaning -> !meaning.equals("OTHER"))
                        .map(Gender::valueOf)
                        .orElse(null);
    }

    private static @Nullable String language(Line line) {
        String name = line.text(LANGUAGE);
        if (name == null || name.matches("[a-z]{2}")) {
            return name;
        }
        String folded = Headers.fold(name);
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale.Builder().setLanguage(code).build();
            if (folded.equals(code)
                    || folded.equals(Headers.fold(language.getDisplayLanguage(Locale.GERMAN)))
                    || folded.equals(Headers.fold(language.getDisplayLanguage(Locale.ENGLISH)))) {
                return code;
            }
        }
        line.warn(LANGUAGE, name, "member.import.word.unknown");
        return null;
    }
}
