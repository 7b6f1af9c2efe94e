package org.clavis.honor.entity.counting;

import org.clavis.member.entity.ActivityKind;

/** A year for which a club named the person to its federation. */
public record ReportedYear(int year, ActivityKind kind) {}
