/**
 * From sixty years of dates to a number of years that explains itself. Pure arithmetic: no database, no clock.
 */
@NullMarked
package org.clavis.honor.entity.counting;

import org.jspecify.annotations.NullMarked;
