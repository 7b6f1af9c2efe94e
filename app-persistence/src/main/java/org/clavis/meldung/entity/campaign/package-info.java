/** What a federation asks for: the terms of a campaign. */
@NullMarked
package org.clavis.meldung.entity.campaign;

import org.jspecify.annotations.NullMarked;
