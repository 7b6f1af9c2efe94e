/** Pages and API of the honors. */
@NullMarked
package org.clavis.honor.web;

import org.jspecify.annotations.NullMarked;
