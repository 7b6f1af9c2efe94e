/** The organisation's own record, one section a Register; ensembles and cooperations that members and reports refer to. */
@NullMarked
@Feature(name = "club")
package org.clavis.club;

import org.clavis.shared.Feature;
import org.jspecify.annotations.NullMarked;
