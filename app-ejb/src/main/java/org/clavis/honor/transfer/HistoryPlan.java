package org.clavis.honor.transfer;

import static org.clavis.honor.transfer.HistoryField.AWARDED_BY;
import static org.clavis.honor.transfer.HistoryField.AWARDED_ON;
import static org.clavis.honor.transfer.HistoryField.CERTIFICATE_NUMBER;
import static org.clavis.honor.transfer.HistoryField.EVENT;
import static org.clavis.honor.transfer.HistoryField.HONOR;
import static org.clavis.honor.transfer.HistoryField.INSTRUMENT;
import static org.clavis.honor.transfer.HistoryField.OFFICE;
import static org.clavis.honor.transfer.HistoryField.TO;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorState;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Playing;
import org.clavis.shared.Violation;
import org.clavis.transfer.ImportMessage;
import org.clavis.transfer.LineReport;
import org.clavis.transfer.LineReport.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Works out what an import of honors and times has to write, line by line, without writing it. What is recorded is
 * completed and never emptied.
 *
 * @param known what is recorded of the members the file is about
 * @param honorRules what is wrong with an honor
 * @param periodRules what is wrong with a time
 */
record HistoryPlan(
        Map<UUID, KnownHistory> known,
        HonorCell honors,
        PeriodCell periods,
        Function<Honor, List<Violation>> honorRules,
        Function<ActivityPeriod, List<Violation>> periodRules) {

    /** What becomes of the line; {@code member} is null if nobody was found, which the line says itself. */
    LineReport plan(HistoryLine line, @Nullable UUID member) {
        KnownHistory history = member == null ? null : known.get(member);
        boolean honor = line.has(HONOR) || line.has(HistoryField.RULE_CODE);
        boolean period = line.has(HistoryField.KIND) || line.has(OFFICE);
        if (!honor && !period) {
            line.error(HONOR, "honor.import.nothing");
        }
        if (history == null || !line.isGood()) {
            return report(line, Outcome.ERROR, Set.of());
        }
        Honor readHonor = honor ? checked(line, honors.read(line, history.member()), honorRules) : null;
        ActivityPeriod readPeriod = period ? checked(line, periods.read(line, history.member()), periodRules) : null;
        if (!line.isGood()) {
            return report(line, Outcome.ERROR, Set.of());
        }
        Set<HistoryField> changed = EnumSet.noneOf(HistoryField.class);
        boolean fresh = readHonor != null && take(history, readHonor, changed);
        fresh |= readPeriod != null && take(history, readPeriod, changed);
        if (readPeriod != null && line.has(INSTRUMENT)) {
            take(history, periods.playing(line, readPeriod), changed);
        }
        Outcome known = changed.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return report(line, fresh ? Outcome.NEW : known, fresh ? Set.of() : changed);
    }

    private static <T> T checked(HistoryLine line, T read, Function<T, List<Violation>> rules) {
        if (line.isGood()) {
            for (Violation broken : rules.apply(read)) {
                line.error(field(broken), broken.key());
            }
        }
        return read;
    }

    private static HistoryField field(Violation broken) {
        return HistoryField.of(Objects.requireNonNullElse(broken.field(), "")).orElse(HONOR);
    }

    /** Whether it is new. */
    private static boolean take(KnownHistory history, Honor read, Set<HistoryField> changed) {
        Honor same = history.same(read).orElse(null);
        if (same == null) {
            history.honors().add(read);
            history.freshHonors().add(read);
            return true;
        }
        int before = changed.size();
        if (same.getState() == HonorState.ASSUMED) {
            same.setState(HonorState.GIVEN);
            changed.add(HONOR);
        }
        complete(same.getAwardedOn(), read.getAwardedOn(), same::setAwardedOn, AWARDED_ON, changed);
        complete(same.getEvent(), read.getEvent(), same::setEvent, EVENT, changed);
        complete(same.getAwardedBy(), read.getAwardedBy(), same::setAwardedBy, AWARDED_BY, changed);
        complete(
                same.getCertificateNumber(),
                read.getCertificateNumber(),
                same::setCertificateNumber,
                CERTIFICATE_NUMBER,
                changed);
        boolean recorded = !history.freshHonors().contains(same);
        if (changed.size() > before && recorded && !history.correctedHonors().contains(same)) {
            history.correctedHonors().add(same);
        }
        return false;
    }

    /** Whether it is new. */
    private static boolean take(KnownHistory history, ActivityPeriod read, Set<HistoryField> changed) {
        ActivityPeriod same = history.same(read).orElse(null);
        if (same == null) {
            history.periods().add(read);
            return true;
        }
        complete(same.getEndedOn(), read.getEndedOn(), same::setEndedOn, TO, changed);
        complete(same.getOffice(), read.getOffice(), same::setOffice, OFFICE, changed);
        complete(same.getOfficeLabel(), read.getOfficeLabel(), same::setOfficeLabel, OFFICE, changed);
        return false;
    }

    private static void take(KnownHistory history, Playing read, Set<HistoryField> changed) {
        if (!history.plays(read)) {
            history.playing().add(read);
            changed.add(INSTRUMENT);
        }
    }

    private static <T> void complete(
            @Nullable T recorded, @Nullable T read, Consumer<T> setter, HistoryField field, Set<HistoryField> changed) {
        if (recorded == null && read != null) {
            setter.accept(read);
            changed.add(field);
        }
    }

    private static LineReport report(HistoryLine line, Outcome outcome, Set<HistoryField> changed) {
        List<ImportMessage> messages = new ArrayList<>(line.messages());
        return new LineReport(line.number(), outcome, line.name(), List.copyOf(changed), messages);
    }
}
