/**
 * Orders of honors as federations have published them, shipped as data. Not one of them is in force anywhere until an
 * organisation takes it over as drafts, compares it with its own order and activates it.
 */
@NullMarked
package org.clavis.honor.shipped;

import org.jspecify.annotations.NullMarked;
