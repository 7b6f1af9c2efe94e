/**
 * Honors (Ehrungen): the rules they are given by, what has been given, and the applications that travel to the
 * federation that awards them. Years are counted from activity periods whenever they are asked for and never stored.
 */
@NullMarked
package org.clavis.honor.entity;

import org.jspecify.annotations.NullMarked;
