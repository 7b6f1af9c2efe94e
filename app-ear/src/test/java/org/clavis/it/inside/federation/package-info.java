/** What a federation's office works with: its clubs, who holds office there, and programs that are told of things. */
@NullMarked
package org.clavis.it.inside.federation;

import org.jspecify.annotations.NullMarked;
