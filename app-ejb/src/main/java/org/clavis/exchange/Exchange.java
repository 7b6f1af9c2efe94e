package org.clavis.exchange;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.clavis.access.OpenToAll;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.LetterKeys;
import org.clavis.crypto.SealingKey;
import org.clavis.exchange.entity.ExchangeRepository;
import org.clavis.exchange.entity.Heading;
import org.clavis.exchange.entity.LetterFile;
import org.clavis.exchange.entity.PostRepository;
import org.clavis.exchange.entity.SealedLetter;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.RowId;
import org.clavis.tenant.entity.Organisations;
import org.clavis.tenant.entity.Tenant;

/**
 * The post between organisations. What is sent is signed by the own organisation and sealed for the recipient: nobody on
 * the way can read or alter it unnoticed.
 */
@Stateless
public class Exchange {
    private static final String OWN_POST =
            "acts with the keys of the caller's organisation; what for is the caller's right";

    @Inject
    private Organisations organisations;

    @Inject
    private PostRepository post;

    @Inject
    private ExchangeRepository box;

    @Inject
    private Signatures signatures;

    @Inject
    private Protokoll protokoll;

    @Inject
    private Event<LetterSent> sent;

    /**
     * Sends a letter with the running transaction: after the commit it is on its way and at the recipient within about a
     * second, however often it has to be tried; after a rollback there never was one. Letters to one recipient arrive in
     * the order they were sent; only one that the recipient's side cannot take in is overtaken by later ones.
     *
     * @param recipient id of an organisation of this server
     * @param kind what the content is: lower case letters, digits, dots and hyphens, at most 60
     * @return what was signed: the proof of what was said, to be kept
     * @throws RecordNotFound if there is no such recipient
     */
    @OpenToAll(OWN_POST)
    public SignedContent send(UUID recipient, String kind, String content) {
        Tenant to = organisations.byId(recipient).orElseThrow(() -> new RecordNotFound(Tenant.class, recipient));
        TenantRef own = CallContext.current().tenant();
        SealingKey key = KeyStore.of(recipient).letters().sealingKeys().get(0);
        SignedContent signed = sign(kind, key, content);
        post.add(SealedLetter.of(signed, recipient, key));
        protokoll.record(
                AuditAction.SENT,
                Map.of("kind", kind, "to", to.name(), "letter", signed.id().toString()));
        sent.fire(new LetterSent(own));
        return signed;
    }

    /** Signs something that stays here, such as what another program has handed in unsigned: who took it in, and when. */
    @OpenToAll(OWN_POST)
    public SignedContent attest(String kind, String content) {
        return sign(kind, ownKeys().sealingKeys().get(0), content);
    }

    /** What the signature of a content proves, whoever handed it over. */
    @OpenToAll("tells nothing but what anybody can compute")
    public SignatureCheck verify(SignedContent signed) {
        return signatures.check(signed);
    }

    /**
     * A letter as a file, for an organisation outside this server; the format is described in {@code letter-format.md}.
     *
     * @param recipientKey the recipient's public key, X25519 in PEM
     * @throws BusinessRuleViolated if that is no such key
     */
    @OpenToAll(OWN_POST)
    public byte[] toFile(String recipientKey, String kind, String content) {
        SealingKey key = key(recipientKey);
        SignedContent signed = sign(kind, key, content);
        protokoll.record(
                AuditAction.SENT,
                Map.of("kind", kind, "toKey", key.id(), "letter", signed.id().toString()));
        return LetterFile.write(signed, ownName(), ownKeys(), key);
    }

    /**
     * Opens a file that was made for the own organisation. The sender is a known one or an unknown one, but never somebody
     * who passes as an organisation of this server.
     *
     * @throws BusinessRuleViolated saying in field {@code file} why it cannot be used
     */
    @OpenToAll(OWN_POST)
    public Letter fromFile(byte[] bytes) {
        LetterFile file = LetterFile.read(bytes);
        SignedContent signed = file.open(ownKeys());
        Correspondent sender =
                switch (signatures.check(signed)) {
                    case GENUINE -> correspondent(signed.signer());
                    case UNKNOWN_SIGNER ->
                        new Correspondent(null, signed.signer(), file.sender().name());
                    case REFUSED -> throw new BusinessRuleViolated("file", "exchange.file.notTheirs", signed.signer());
                };
        protokoll.record(
                AuditAction.RECEIVED,
                Map.of(
                        "kind",
                        signed.kind(),
                        "from",
                        sender.name(),
                        "letter",
                        signed.id().toString()));
        return new Letter(signed.id(), sender, signed.kind(), signed.content(), signed.sent(), signed);
    }

    /** The own public key, X25519 in PEM: whoever has it can make files for the own organisation. */
    @OpenToAll("a public key")
    public String ownKeyPem() {
        return ownKeys().sealingKeys().get(0).pem();
    }

    /** How many letters from or to the own organisation could not be delivered yet although it was tried. */
    @OpenToAll("a number")
    public long stuck() {
        return box.stuck(CallContext.current().tenant().id());
    }

    private SignedContent sign(String kind, SealingKey recipient, String content) {
        String own = CallContext.current().tenant().alias();
        return SignedContent.sign(new Heading(RowId.next(), kind, own, recipient.id()), content, ownKeys());
    }

    private Correspondent correspondent(String alias) {
        Tenant tenant = organisations.byAlias(alias).orElseThrow();
        return new Correspondent(tenant.id(), tenant.alias(), tenant.name());
    }

    private String ownName() {
        TenantRef own = CallContext.current().tenant();
        return organisations.byId(own.id()).map(Tenant::name).orElse(own.alias());
    }

    private static LetterKeys ownKeys() {
        return KeyStore.of(CallContext.current().tenant().id()).letters();
    }

    private static SealingKey key(String pem) {
        try {
            return SealingKey.parse(pem);
        } catch (IllegalArgumentException noKey) {
            throw new BusinessRuleViolated("recipientKey", "exchange.key.none");
        }
    }
}
