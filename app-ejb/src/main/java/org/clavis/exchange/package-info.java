/**
 * Sealed, signed letters between organisations: through the exchange box of this server, or as a file to one outside.
 */
@NullMarked
package org.clavis.exchange;

import org.jspecify.annotations.NullMarked;
