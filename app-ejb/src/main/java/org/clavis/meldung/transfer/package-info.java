/** Meldungen as files: sealed for federations that are elsewhere, packed for people, and in formats of others. */
@NullMarked
package org.clavis.meldung.transfer;

import org.jspecify.annotations.NullMarked;
