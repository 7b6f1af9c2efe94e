package org.clavis.honor.entity.counting;

import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/**
 * An activity period as far as it matters for counting.
 *
 * @param otherFederation whether the other club belonged to another federation
 */
public record Stretch(
        Span span,
        ActivityKind kind,
        @Nullable Office office,
        ActivityClub club,
        boolean otherFederation,
        EvidenceGrade evidence) {}
