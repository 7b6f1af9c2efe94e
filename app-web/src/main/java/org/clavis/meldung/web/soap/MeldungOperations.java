package org.clavis.meldung.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.clavis.club.Affiliates;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.desk.FiledPage;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.desk.Received;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.web.soap.MeldungMessages.FileSent;
import org.clavis.meldung.web.soap.MeldungMessages.FoundCampaigns;
import org.clavis.meldung.web.soap.MeldungMessages.FoundClubs;
import org.clavis.meldung.web.soap.MeldungMessages.FoundFile;
import org.clavis.meldung.web.soap.MeldungMessages.FoundMeldung;
import org.clavis.meldung.web.soap.MeldungMessages.FoundMeldungen;
import org.clavis.meldung.web.soap.MeldungMessages.ListCampaigns;
import org.clavis.meldung.web.soap.MeldungMessages.ListClubs;
import org.clavis.meldung.web.soap.MeldungMessages.ListMeldungen;
import org.clavis.meldung.web.soap.MeldungMessages.MeldungId;
import org.clavis.meldung.web.soap.MeldungMessages.MeldungSeen;
import org.clavis.meldung.web.soap.MeldungMessages.OneMeldung;
import org.clavis.meldung.web.soap.MeldungMessages.ReportSent;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.soap.Binary;
import org.clavis.shared.web.soap.Contract;
import org.clavis.shared.web.soap.Operation;
import org.clavis.shared.web.soap.Wsdl;
import org.clavis.tenant.entity.AffiliationPurpose;

/** The operations of {@code meldung.wsdl}, on the same services as the pages and the API. */
@ApplicationScoped
public class MeldungOperations {
    static final String NAMESPACE = "urn:clavis:meldung:1";

    @Inject
    private ServletContext application;

    @Inject
    private Campaigns campaigns;

    @Inject
    private MeldungDesk desk;

    @Inject
    private Affiliates affiliates;

    private Contract contract;

    @PostConstruct
    void begin() {
        contract = new Contract(
                NAMESPACE,
                Wsdl.schema(application, "meldung.xsd"),
                new Operation<>("listCampaigns", ListCampaigns.class, this::campaigns),
                new Operation<>("listMeldungen", ListMeldungen.class, this::list),
                new Operation<>("getMeldung", MeldungId.class, this::get),
                new Operation<>("getMeldungFile", MeldungId.class, this::file),
                new Operation<>("acceptMeldung", MeldungSeen.class, this::accept),
                new Operation<>("returnMeldung", MeldungSeen.class, this::giveBack),
                new Operation<>("submitMeldung", ReportSent.class, sent -> one(desk.file(sent.report()))),
                new Operation<>("submitMeldungFile", FileSent.class, this::take),
                new Operation<>("listClubs", ListClubs.class, this::clubs));
    }

    Contract contract() {
        return contract;
    }

    private FoundCampaigns campaigns(ListCampaigns asked) {
        return new FoundCampaigns(campaigns.list().stream()
                .filter(campaign -> asked.year() == null || asked.year() == campaign.getYear())
                .map(CampaignSummary::from)
                .toList());
    }

    private FoundMeldungen list(ListMeldungen asked) {
        FiledPage page = desk.inbox(asked.filter());
        return new FoundMeldungen(page.rows().stream().map(MeldungSummary::from).toList(), page.total());
    }

    private FoundMeldung get(MeldungId asked) {
        Received received = desk.open(asked.id());
        Meldung meldung = received.meldung();
        return new FoundMeldung(
                MeldungSummary.from(meldung),
                received.signature(),
                meldung.getReason(),
                meldung.figures(),
                received.report().orElse(null));
    }

    private FoundFile file(MeldungId asked) {
        Meldung meldung = desk.open(asked.id()).meldung();
        String signed = meldung.getSigned();
        if (signed == null) {
            throw new RecordNotFound(Meldung.class, asked.id());
        }
        String name = "meldung-" + meldung.getCampaign().getYear() + '-' + meldung.getReporter() + '-'
                + meldung.getRevision() + ".json";
        return new FoundFile(name, Binary.of(signed.getBytes(UTF_8)));
    }

    private OneMeldung accept(MeldungSeen seen) {
        desk.accept(seen.id(), seen.version());
        return one(seen.id());
    }

    private OneMeldung giveBack(MeldungSeen seen) {
        desk.giveBack(seen.id(), seen.version(), seen.reason());
        return one(seen.id());
    }

    private OneMeldung take(FileSent sent) {
        return one(desk.file(parsed(new String(sent.content().content(), UTF_8))));
    }

    private static SignedContent parsed(String json) {
        try {
            return SignedContent.parse(json);
        } catch (IllegalArgumentException malformed) {
            throw new BusinessRuleViolated("content", "meldung.rule.notSigned");
        }
    }

    private OneMeldung one(UUID id) {
        return new OneMeldung(MeldungSummary.from(desk.open(id).meldung()));
    }

    private FoundClubs clubs(ListClubs asked) {
        LocalDate day = Objects.requireNonNullElseGet(asked.on(), GermanDate::today);
        AffiliationPurpose purpose = Objects.requireNonNullElse(asked.purpose(), AffiliationPurpose.REPORT);
        return new FoundClubs(
                affiliates.below(day, purpose).stream().map(Club::from).toList());
    }
}
