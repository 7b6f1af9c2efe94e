package org.clavis.meldung.desk;

import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.SignatureCheck;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.FiledFilter;
import org.clavis.meldung.entity.FiledListing;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Report;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.jspecify.annotations.Nullable;

/** What a federation does with the Meldungen of the organisations below it. Whoever submitted one is told. */
@Stateless
public class MeldungDesk {
    @Inject
    private MeldungRepository repository;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private FiledListing listing;

    @Inject
    private Deciding deciding;

    @Inject
    private HandIn handIn;

    @Inject
    private Exchange exchange;

    /** Meldungen in the order they were submitted. */
    @Requires(register = MELDUNGEN, right = READ)
    public FiledPage inbox(FiledFilter filter) {
        return new FiledPage(listing.rows(filter), listing.count(filter));
    }

    @Requires(register = MELDUNGEN, right = READ)
    public Received open(UUID id) {
        Meldung meldung = repository.get(id);
        Campaign campaign = meldung.getCampaign();
        SignatureCheck signature = meldung.signedContent().map(exchange::verify).orElse(null);
        return new Received(
                meldung,
                signature,
                repository.of(campaign, meldung.getReporter()),
                repository.accepted(campaign.getOwner(), campaign.getYear() - 1, meldung.getReporter()));
    }

    /**
     * It counts from now on, and what was accepted of the same organisation before counts no more.
     *
     * @throws RecordChanged if somebody has decided on it since that version
     */
    @Requires(register = MELDUNGEN, right = WRITE)
    public void accept(UUID id, long version) {
        deciding.accept(received(id, version));
    }

    /** Accepts several, all of them or none. */
    @Requires(register = MELDUNGEN, right = WRITE)
    public void acceptAll(Collection<UUID> ids) {
        ids.forEach(id -> deciding.accept(received(id, repository.get(id).getVersion())));
    }

    /** Sends it back; whoever submitted it reads the reason. */
    @Requires(register = MELDUNGEN, right = WRITE)
    public void giveBack(UUID id, long version, @Nullable String reason) {
        deciding.giveBack(received(id, version), reason);
    }

    /** Notes something for the own office. */
    @Requires(register = MELDUNGEN, right = WRITE)
    public void note(UUID id, long version, @Nullable String text) {
        Meldung meldung = received(id, version);
        meldung.note(text);
        repository.save(meldung);
    }

    /**
     * Figures that came on paper count at once, in place of whatever counted before.
     *
     * @param reporter alias of an organisation below
     * @return id of the Meldung
     */
    @Requires(register = MELDUNGEN, right = WRITE)
    public UUID paper(UUID campaign, String reporter, Figures figures) {
        return handIn.paper(campaigns.get(campaign), reporter, figures);
    }

    /** Nothing came from them, so that the figures of the year before count; from all of them, or from none. */
    @Requires(register = MELDUNGEN, right = WRITE)
    public void lastYear(UUID campaign, Collection<String> reporters) {
        Campaign charged = campaigns.get(campaign);
        reporters.forEach(reporter -> handIn.lastYear(charged, reporter));
    }

    /**
     * Takes in what another program hands in for an organisation directly below. It is signed by the own federation, which
     * vouches for what it was given.
     *
     * @return id of the Meldung, which waits for a decision
     */
    @Requires(register = MELDUNGEN, right = WRITE)
    public UUID file(Report report) {
        return handIn.file(report);
    }

    /**
     * Takes in what an organisation directly below has signed, such as the content of a file.
     *
     * @return id of the Meldung, which waits for a decision
     * @throws org.clavis.shared.BusinessRuleViolated if the signature is not that of the organisation that reports
     */
    @Requires(register = MELDUNGEN, right = WRITE)
    public UUID file(SignedContent signed) {
        return handIn.file(signed);
    }

    /** What others have reported: nobody decides on its own Meldung. */
    private Meldung received(UUID id, long version) {
        Meldung meldung = repository.get(id, version);
        if (meldung.isOwn()) {
            throw new RecordNotFound(Meldung.class, id);
        }
        return meldung;
    }
}
