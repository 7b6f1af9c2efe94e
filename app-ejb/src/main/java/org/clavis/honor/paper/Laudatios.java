package org.clavis.honor.paper;

import static org.clavis.access.Register.HONORS;
import static org.clavis.access.Right.EXPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.honor.entity.LifeRepository;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.paper.Paper;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.transfer.Progress;

/** Sheets for those who speak when somebody is honored. */
@Stateless
public class Laudatios {
    @Inject
    private Members members;

    @Inject
    private HonorRepository honors;

    @Inject
    private LifeRepository lives;

    @Inject
    private Federations federations;

    @Inject
    private Protokoll protokoll;

    /**
     * Prints a member's musical life as PDF/A, with the Registers the actor may read.
     *
     * @throws org.clavis.access.AccessDenied if the actor may not even read who it is
     */
    @Requires(register = HONORS, right = EXPORT)
    public void print(UUID member, OutputStream out) throws IOException {
        MemberRecord record = members.open(member);
        Laudatio laudatio = new Laudatio(
                Objects.requireNonNull(record.person()),
                record.memberships(),
                record.activities() == null || record.offices() == null ? null : record.periods(),
                Objects.requireNonNullElse(record.playing(), List.of()),
                honors.of(member),
                lives.of(List.of(member)).get(0),
                GermanDate.today());
        Paper paper = new Paper("Laudatio", ShippedText.LAUDATIO_STYLE.style(), Map.of());
        paper.add(laudatio.sheet(federations.own().name()));
        paper.print(out, new Progress());
        protokoll.record(AuditAction.EXPORT, Map.of("what", "Laudatio", "format", "PDF", "rows", "1"));
    }
}
