/** The rules the code keeps, one by one, each with the decision that it comes from. */
@NullMarked
package org.clavis.architecture;

import org.jspecify.annotations.NullMarked;
