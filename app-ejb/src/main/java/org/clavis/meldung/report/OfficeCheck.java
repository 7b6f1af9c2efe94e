package org.clavis.meldung.report;

import java.util.List;
import java.util.stream.Stream;
import org.clavis.meldung.entity.roll.Held;
import org.clavis.meldung.entity.roll.Roll;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;

/** Whether there is somebody to write to. */
record OfficeCheck(Roll roll) {
    Stream<Finding> findings() {
        List<Held> held = roll.held();
        return Stream.of(
                        missing(held, Office.CHAIR, Doubt.CHAIR_MISSING),
                        missing(held, Office.TREASURER, Doubt.TREASURER_MISSING),
                        roll.level() == TenantLevel.CLUB
                                ? missing(held, Office.CONDUCTOR, Doubt.CONDUCTOR_MISSING)
                                : Stream.<Finding>empty(),
                        held.stream().filter(OfficeCheck::isUnreachable).map(OfficeCheck::unreachable))
                .flatMap(findings -> findings)
                .distinct();
    }

    private static Stream<Finding> missing(List<Held> held, Office office, Doubt doubt) {
        return held.stream().anyMatch(one -> one.office() == office) ? Stream.empty() : Stream.of(Finding.of(doubt));
    }

    private static boolean isUnreachable(Held held) {
        return !held.reach().hasAddress() || !held.reach().hasContact();
    }

    private static Finding unreachable(Held held) {
        return Finding.of(
                held.office() == Office.CHAIR ? Doubt.CHAIR_UNREACHABLE : Doubt.HOLDER_UNREACHABLE,
                held.holder().person());
    }
}
