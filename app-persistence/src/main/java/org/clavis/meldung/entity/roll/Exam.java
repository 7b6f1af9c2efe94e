package org.clavis.meldung.entity.roll;

import java.time.LocalDate;
import org.clavis.member.entity.QualificationKind;
import org.jspecify.annotations.Nullable;

/** A qualification somebody has reached. */
public record Exam(QualificationKind kind, @Nullable LocalDate examinedOn) {}
