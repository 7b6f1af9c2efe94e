/**
 * The Protokoll as people and other features use it: reading, filtering, exporting and checking it, and recording what
 * is no change of a row. Changes of rows are written by {@code org.clavis.audit.entity} unasked. Security events, which
 * operators read, are kept apart from it in schema {@code common}.
 */
@NullMarked
package org.clavis.audit;

import org.jspecify.annotations.NullMarked;
