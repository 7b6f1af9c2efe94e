/** The organisation's own Meldung: what it says, what is doubtful about it, and its way into the post. */
@NullMarked
package org.clavis.meldung.report;

import org.jspecify.annotations.NullMarked;
