/**
 * Rights: which Register of a record somebody may read, write, delete or export. Deny by default.
 */
@NullMarked
package org.clavis.access;

import org.jspecify.annotations.NullMarked;
