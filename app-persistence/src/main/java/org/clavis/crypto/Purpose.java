package org.clavis.crypto;

import java.util.Locale;

/** What a keyset of a tenant is for. Each purpose can be rotated and withdrawn without touching the others. */
public enum Purpose {
    /** Sealed fields of entities. */
    FIELDS,
    /** Details of the Protokoll. Its rows are never rewritten, so none of its keys is ever withdrawn by a rotation. */
    AUDIT,
    /** Signatures of the organisation: Ed25519. */
    SIGNING,
    /** Letters sealed for the organisation: HPKE with X25519, HKDF-SHA256 and AES-256-GCM. */
    LETTERS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
