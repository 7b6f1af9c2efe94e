/** Pages and API of the desk where Meldungen arrive. */
@NullMarked
package org.clavis.meldung.web.desk;

import org.jspecify.annotations.NullMarked;
