/** Who was in the organisation on a day, and doing what: read from the Registers, counted from nothing else. */
@NullMarked
package org.clavis.meldung.entity.roll;

import org.jspecify.annotations.NullMarked;
