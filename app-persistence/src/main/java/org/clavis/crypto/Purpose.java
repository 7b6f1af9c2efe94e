package org.clavis.crypto;

import java.util.Locale;

/** What a keyset of a tenant is for. Each purpose can be rotated and withdrawn without touching the others. */
public enum Purpose {
    /** Sealed fields of entities. */
    FIELDS,
    /** Details of the Protokoll. Its rows are never rewritten, so none of its keys is ever withdrawn by a rotation. */
    AUDIT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
