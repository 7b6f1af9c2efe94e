/**
 * Pages and the API about lists that are taken over from files: what they share, whatever the lists are about.
 */
@NullMarked
package org.clavis.transfer.web;

import org.jspecify.annotations.NullMarked;
