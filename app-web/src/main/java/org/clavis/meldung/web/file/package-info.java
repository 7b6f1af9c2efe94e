/** Pages and API for Meldungen as files. */
@NullMarked
package org.clavis.meldung.web.file;

import org.jspecify.annotations.NullMarked;
