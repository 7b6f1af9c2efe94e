/**
 * What an honor is given for, as data: a federation writes it, activates it and hands it down. Nothing in here knows a
 * federation or a number of years by itself.
 */
@NullMarked
package org.clavis.honor.entity.rule;

import org.jspecify.annotations.NullMarked;
