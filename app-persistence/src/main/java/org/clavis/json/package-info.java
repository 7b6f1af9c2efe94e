/** Records as JSON and back, strictly and always in the same order. */
@NullMarked
package org.clavis.json;

import org.jspecify.annotations.NullMarked;
