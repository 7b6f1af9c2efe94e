/**
 * Clubs and federations that do not exist, for trying out Clavis and for measuring it. Everything is made from fixed
 * seeds and marked as fiction: mail addresses end in {@code .example}, telephone numbers are those that the
 * Bundesnetzagentur keeps free for films and books, bank codes begin with a digit no bank has, and the identifier of
 * another program begins with {@code DEMO}.
 *
 * <p>Does nothing unless the setting {@code clavis.demo} is true.
 */
@NullMarked
@Feature(
        name = "demo",
        uses = {"club", "member", "honor", "meldung", "federation"})
package org.clavis.demo;

import org.clavis.shared.Feature;
import org.jspecify.annotations.NullMarked;
