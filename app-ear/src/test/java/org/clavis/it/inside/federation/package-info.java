/** What a federation has other programs told of. */
@NullMarked
package org.clavis.it.inside.federation;

import org.jspecify.annotations.NullMarked;
