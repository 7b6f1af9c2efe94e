package org.clavis.honor.paper;

import static org.clavis.access.Register.HONOR_APPLICATIONS;
import static org.clavis.access.Right.EXPORT;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.Letter;
import org.clavis.exchange.LetterArrived;
import org.clavis.honor.entity.application.ApplicationDocument;
import org.clavis.honor.entity.application.ApplicationOrigin;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.Consignment;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.shared.BusinessRuleViolated;

/** The Ehrungsdatei: what a club submitted as a sealed and signed file, for whoever is not reached through this server. */
@Stateless
public class HonorFiles {
    private static final String KIND = "honor.application";

    @Inject
    private ApplicationRepository applications;

    @Inject
    private Exchange exchange;

    @Inject
    private Event<LetterArrived> arrived;

    /** For whom there is something in a submitted application: aliases of the organisations that decide. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public List<String> recipients(UUID application) {
        return applications.consignments(own(application)).stream()
                .map(Consignment::getAwardingBody)
                .distinct()
                .toList();
    }

    /**
     * The latest document for one of them as a file that only the owner of the key can open.
     *
     * @param recipientKey X25519 in PEM
     * @throws BusinessRuleViolated if that is no such key, or nothing was submitted for that organisation
     */
    @Requires(register = HONOR_APPLICATIONS, right = EXPORT)
    public byte[] file(UUID application, String awardingBody, String recipientKey) {
        List<Consignment> kept = applications.consignments(own(application)).stream()
                .filter(consignment -> consignment.getAwardingBody().equals(awardingBody))
                .toList();
        if (kept.isEmpty()) {
            throw new BusinessRuleViolated("awardingBody", "honor.file.rule.nothing");
        }
        return exchange.toFile(recipientKey, KIND, kept.get(kept.size() - 1).getSigned());
    }

    /** Only a club's own documents: those of others it has no right to sign. */
    private HonorApplication own(UUID application) {
        HonorApplication found = applications.get(application);
        if (found.getOrigin() != ApplicationOrigin.OWN) {
            throw new BusinessRuleViolated(null, "honor.file.rule.notOwn");
        }
        return found;
    }

    /** The key that others seal files for us with. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public String ownKey() {
        return exchange.ownKeyPem();
    }

    /**
     * Takes a file in as if it had come by the exchange. Brought twice it counts once.
     *
     * @return the application it is about
     * @throws BusinessRuleViolated in field {@code file}, if it is not for us, not whole, or not from a club of ours
     */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public UUID take(byte[] file) {
        Letter letter = exchange.fromFile(file);
        if (!letter.kind().equals(KIND)) {
            throw new BusinessRuleViolated("file", "honor.file.rule.kind");
        }
        if (!letter.sender().isKnown()) {
            throw new BusinessRuleViolated(
                    "file", "honor.file.rule.unknownSigner", letter.sender().name());
        }
        UUID application = ApplicationDocument.parse(letter.content()).application();
        arrived.fire(new LetterArrived(letter));
        if (applications.find(application).isEmpty()) {
            throw new BusinessRuleViolated(
                    "file", "honor.file.rule.refused", letter.sender().name());
        }
        return application;
    }
}
