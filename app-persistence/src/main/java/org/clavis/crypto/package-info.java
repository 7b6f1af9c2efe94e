/**
 * The vault: keys of a tenant and the sealing of single fields. Feature code sees {@link org.clavis.crypto.Encrypted}
 * and, where it
 * reads many rows at once, {@link org.clavis.crypto.SealedRows}; nothing else.
 *
 * <p>Root key (a file of 32 bytes) → key encryption key of a tenant → one keyset per {@link org.clavis.crypto.Purpose}.
 * The wrapped keys of a tenant are one file of the {@link org.clavis.crypto.KeyStore}, never a row of a database: who
 * deletes that file has deleted the tenant from every backup.
 */
@NullMarked
package org.clavis.crypto;

import org.jspecify.annotations.NullMarked;
