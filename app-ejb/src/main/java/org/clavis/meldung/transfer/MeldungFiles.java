package org.clavis.meldung.transfer;

import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.EXPORT;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.Letter;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.sheet.CsvLayout;
import org.clavis.shared.BusinessRuleViolated;

/**
 * Meldungen as files: sealed for a federation that is reached by no letter, packed for people, as CSV for programs. Each
 * way out stands in the Protokoll.
 */
@Stateless
public class MeldungFiles {
    private static final String KIND = "meldung.report";

    @Inject
    private MeldungRepository repository;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private MeldungDesk desk;

    @Inject
    private Exchange exchange;

    @Inject
    private Protokoll protokoll;

    /** The own Meldungen that were submitted, the latest first. */
    @Requires(register = MELDUNGEN, right = READ)
    public List<Meldung> own() {
        return repository.own().stream().filter(meldung -> meldung.isSigned()).toList();
    }

    /** Campaigns that something may have been reported to, the latest year first. */
    @Requires(register = MELDUNGEN, right = READ)
    public List<Campaign> campaigns() {
        return campaigns.all().stream().filter(campaign -> !campaign.isDraft()).toList();
    }

    /**
     * The Meldedatei: an own Meldung that only the owner of the key can open, signed anew for it.
     *
     * @param recipientKey X25519 in PEM
     * @throws BusinessRuleViolated if that is no such key, or the Meldung is not an own one that was submitted
     */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public byte[] sealed(UUID id, String recipientKey) {
        Meldung meldung = repository.get(id);
        if (!meldung.isOwn()) {
            throw new BusinessRuleViolated(null, "meldung.files.rule.notOwn");
        }
        return exchange.toFile(recipientKey, KIND, signed(meldung).content());
    }

    /** A Meldung as a ZIP of sheets and evidence, open to whoever has the file. */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public byte[] zip(UUID id) throws IOException {
        byte[] archive = new MeldungZip(signed(repository.get(id))).pack();
        note("ZIP", 1);
        return archive;
    }

    /**
     * Writes one sheet of a campaign and closes the stream: of the accepted Meldungen, as far as names have come up here,
     * and of the own one.
     */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public void csv(UUID campaign, CsvLayout layout, OutputStream out) throws IOException {
        layout.check();
        List<Report> reports = reports(campaign);
        note("CSV", reports.size());
        SheetCsv.write(layout, reports, out);
    }

    private List<Report> reports(UUID id) {
        Campaign campaign = campaigns.get(id);
        Stream<Meldung> own = repository.own(campaign).stream()
                .filter(meldung -> meldung.isSigned())
                .limit(1);
        return Stream.concat(own, repository.accepted(campaign).stream())
                .flatMap(meldung -> meldung.report().stream())
                .toList();
    }

    private void note(String format, int rows) {
        protokoll.record(
                AuditAction.EXPORT, Map.of("what", "Meldung", "format", format, "rows", Integer.toString(rows)));
    }

    private static SignedContent signed(Meldung meldung) {
        return meldung.signedContent()
                .orElseThrow(() -> new BusinessRuleViolated(null, "meldung.files.rule.notSigned"));
    }

    /** The key that others seal files for us with. */
    @Requires(register = MELDUNGEN, right = READ)
    public String ownKey() {
        return exchange.ownKeyPem();
    }

    /**
     * Takes a Meldedatei in. Brought twice it counts once.
     *
     * @return id of the Meldung, which waits for a decision
     * @throws BusinessRuleViolated if it is not for us, not whole, no Meldung, or not from an organisation directly below
     */
    @Requires(register = MELDUNGEN, right = WRITE)
    public UUID take(byte[] file) {
        Letter letter = exchange.fromFile(file);
        if (!letter.kind().equals(KIND)) {
            throw new BusinessRuleViolated("file", "meldung.files.rule.kind");
        }
        return desk.file(letter.signed());
    }
}
