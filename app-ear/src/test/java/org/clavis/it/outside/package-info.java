/** Tests against the port of the application, with a token or without one. */
@NullMarked
package org.clavis.it.outside;

import org.jspecify.annotations.NullMarked;
