package org.clavis.meldung.transfer;

import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.EXPORT;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.meldung.entity.roll.Enrolled;
import org.clavis.meldung.entity.roll.Roll;
import org.clavis.meldung.entity.roll.RollRepository;
import org.clavis.tenant.Federations;
import org.jspecify.annotations.Nullable;

/**
 * The Bestandserhebung for clubs that belong to a Landessportbund as well: all members by birth year and gender, counted
 * from the records as of a day, whether a Meldung was made of them or not.
 */
@Stateless
public class DosbExport {
    private static final List<Register> COUNTED = List.of(Register.PERSON, Register.MEMBERSHIP, Register.ACTIVITY);
    private static final ZoneId CLUBS = ZoneId.of("Europe/Berlin");

    @Inject
    private RollRepository rolls;

    @Inject
    private Federations federations;

    @Inject
    private Protokoll protokoll;

    /** Who would be in the file and who would not. */
    @Requires(register = MELDUNGEN, right = READ)
    public DosbPreview preview(LocalDate keyDate) {
        return file("0", null, keyDate).preview();
    }

    /**
     * The year counts as a file.
     *
     * @param club number the Landessportbund gave
     * @param federation number of the Fachverband that all are counted for as well; null for none
     * @throws org.clavis.shared.BusinessRuleViolated if a number does not fit the layout
     */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public byte[] yearCounts(String club, @Nullable Integer federation, LocalDate keyDate) {
        DosbFile file = file(club, federation, keyDate);
        protokoll.record(
                AuditAction.EXPORT,
                Map.of(
                        "what",
                        "Bestandserhebung",
                        "format",
                        "DOSB 1.8 ja.dat",
                        "rows",
                        Integer.toString(file.preview().told())));
        return file.content();
    }

    private DosbFile file(String club, @Nullable Integer federation, LocalDate keyDate) {
        COUNTED.forEach(register -> Access.require(register, READ));
        Roll roll = rolls.at(keyDate, federations.own().level());
        List<DosbMember> members = Stream.concat(
                        roll.active().map(one -> member(one, true)),
                        roll.passive().map(one -> member(one, false)))
                .toList();
        return DosbFile.of(club, federation, members, LocalDateTime.now(CLUBS));
    }

    private static DosbMember member(Enrolled one, boolean active) {
        return new DosbMember(one.person().birthDate(), one.person().gender(), active);
    }
}
