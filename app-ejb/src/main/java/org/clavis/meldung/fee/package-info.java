/** Beitragsordnung: what federations charge those below them, and what an organisation will have to pay. */
@NullMarked
package org.clavis.meldung.fee;

import org.jspecify.annotations.NullMarked;
