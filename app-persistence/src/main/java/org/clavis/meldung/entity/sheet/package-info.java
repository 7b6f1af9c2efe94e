/** What a Meldung says as tables for people and spreadsheets, and how an organisation wants them written. */
@NullMarked
package org.clavis.meldung.entity.sheet;

import org.jspecify.annotations.NullMarked;
