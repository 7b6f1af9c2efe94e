package org.clavis.exchange;

import jakarta.ejb.Stateless;
import java.util.UUID;
import org.clavis.access.OpenToAll;
import org.clavis.exchange.entity.SignedContent;

/**
 * The post between organisations. What is sent is signed by the own organisation and sealed for the recipient: nobody on
 * the way can read or alter it unnoticed.
 */
@Stateless
public class Exchange {
    private static final String OWN_POST =
            "acts with the keys of the caller's organisation; what for is the caller's right";

    /**
     * Sends a letter with the running transaction: after the commit it is on its way and at the recipient within about a
     * second, however often it has to be tried; after a rollback there never was one. Letters to one recipient arrive in
     * the order they were sent.
     *
     * @param recipient id of an organisation of this server
     * @param kind what the content is: lower case letters, digits, dots and hyphens, at most 60
     * @return id of the letter
     * @throws org.clavis.shared.RecordNotFound if there is no such recipient
     */
    @OpenToAll(OWN_POST)
    public UUID send(UUID recipient, String kind, String content) {
        throw new UnsupportedOperationException();
    }

    /** What the signature of a content proves, whoever handed it over. */
    @OpenToAll("tells nothing but what anybody can compute")
    public SignatureCheck verify(SignedContent signed) {
        throw new UnsupportedOperationException();
    }

    /**
     * A letter as a file, for an organisation outside this server; the format is described in {@code letter-format.md}.
     *
     * @param recipientKey the recipient's public key, X25519 in PEM
     * @throws org.clavis.shared.BusinessRuleViolated if that is no such key
     */
    @OpenToAll(OWN_POST)
    public byte[] toFile(String recipientKey, String kind, String content) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a file that was made for the own organisation.
     *
     * @throws org.clavis.shared.BusinessRuleViolated saying in field {@code file} why it cannot be used
     */
    @OpenToAll(OWN_POST)
    public Letter fromFile(byte[] file) {
        throw new UnsupportedOperationException();
    }

    /** The own public key, X25519 in PEM: whoever has it can make files for the own organisation. */
    @OpenToAll("a public key")
    public String ownKeyPem() {
        throw new UnsupportedOperationException();
    }
}
