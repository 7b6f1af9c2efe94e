/**
 * Lists of honors and of times that clubs bring along, to be taken over; and the list of honors handed out.
 */
@NullMarked
package org.clavis.honor.transfer;

import org.jspecify.annotations.NullMarked;
