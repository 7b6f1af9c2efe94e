@NullMarked
package org.clavis.status;

import org.jspecify.annotations.NullMarked;
