/** Tests that run inside the server, and the little they share. */
@NullMarked
package org.clavis.it.inside;

import org.jspecify.annotations.NullMarked;
