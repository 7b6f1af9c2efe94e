/**
 * The vault: keys of a tenant and the sealing of single fields. Feature code sees {@link org.clavis.crypto.Encrypted} and nothing else.
 */
@NullMarked
package org.clavis.crypto;

import org.jspecify.annotations.NullMarked;
