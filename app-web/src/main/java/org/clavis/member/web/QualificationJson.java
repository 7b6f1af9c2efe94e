package org.clavis.member.web;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.QualificationKind;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Qualification", description = "A badge or licence that a member has passed the examination for.")
public record QualificationJson(
        @Schema(description = RowIds.DESCRIPTION) @Nullable UUID id,
        @Schema(required = true) @Nullable QualificationKind kind,
        @Schema(description = "Its name; required for OTHER.") @Nullable String label,
        @Nullable String instrument,
        @Nullable LocalDate examinedOn,
        @Nullable String result,
        @Nullable String teacher,
        @Schema(description = "Its last day; left out if it holds for good.") @Nullable LocalDate validUntil) {

    static QualificationJson from(Qualification qualification) {
        return new QualificationJson(
                qualification.getId(),
                qualification.getKind(),
                qualification.getLabel(),
                qualification.getInstrument(),
                qualification.getExaminedOn(),
                qualification.getResult(),
                qualification.getTeacher(),
                qualification.getValidUntil());
    }

    Qualification toEntity(Member member) {
        var qualification = new Qualification(id == null ? RowId.next() : id, member);
        qualification.setKind(kind);
        qualification.setLabel(label);
        qualification.setInstrument(instrument);
        qualification.setExaminedOn(examinedOn);
        qualification.setResult(result);
        qualification.setTeacher(teacher);
        qualification.setValidUntil(validUntil);
        return qualification;
    }
}
