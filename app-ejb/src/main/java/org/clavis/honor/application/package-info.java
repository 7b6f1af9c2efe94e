/**
 * Applications for honors: drafted and submitted by a club, checked, forwarded and decided by its federations. Letters
 * carry them from one organisation to the next, and every step and comment back and forth.
 */
@NullMarked
package org.clavis.honor.application;

import org.jspecify.annotations.NullMarked;
