/**
 * What every feature may use: the declaration of a feature, row ids, broken rules. At most ten classes.
 */
@NullMarked
package org.clavis.shared;

import org.jspecify.annotations.NullMarked;
