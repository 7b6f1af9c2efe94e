package org.clavis.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.VerifyingKey;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.tenant.entity.Organisations;
import org.clavis.tenant.entity.Tenant;

/** Whose signature it is. The keys are those of the vault, which nobody can alter who owns the database alone. */
@Dependent
class Signatures {
    @Inject
    private Organisations organisations;

    SignatureCheck check(SignedContent signed) {
        Optional<Tenant> signer = organisations.byAlias(signed.signer());
        if (signer.isPresent()) {
            return isSignedBy(signer.get().id(), signed) ? SignatureCheck.GENUINE : SignatureCheck.REFUSED;
        }
        return isSignedWithItsOwnKey(signed) ? SignatureCheck.UNKNOWN_SIGNER : SignatureCheck.REFUSED;
    }

    /** Whether a tenant has signed it, with the key of today or an older one. */
    boolean isSignedBy(UUID tenant, SignedContent signed) {
        return KeyStore.of(tenant).letters().verifyingKeys().stream().anyMatch(signed::isSignedWith);
    }

    private static boolean isSignedWithItsOwnKey(SignedContent signed) {
        try {
            return signed.isSignedWith(VerifyingKey.parse(signed.publicKey()));
        } catch (IllegalArgumentException noKey) {
            return false;
        }
    }
}
