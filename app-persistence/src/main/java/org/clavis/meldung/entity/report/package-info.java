/** What a Meldung says: the content that is signed. */
@NullMarked
package org.clavis.meldung.entity.report;

import org.jspecify.annotations.NullMarked;
