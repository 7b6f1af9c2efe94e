/** Beitragsordnung: what a federation charges the organisations below it, as data and as arithmetic. */
@NullMarked
package org.clavis.meldung.entity.fee;

import org.jspecify.annotations.NullMarked;
