/** Pages and API of campaigns. */
@NullMarked
package org.clavis.meldung.web.campaign;

import org.jspecify.annotations.NullMarked;
