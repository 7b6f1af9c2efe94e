/** Honor applications on their way through clubs and federations. */
@NullMarked
package org.clavis.it.inside.honor;

import org.jspecify.annotations.NullMarked;
