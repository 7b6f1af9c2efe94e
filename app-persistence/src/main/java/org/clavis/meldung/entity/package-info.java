/** Campaigns and Meldungen as an organisation keeps them, its own and those it received. */
@NullMarked
package org.clavis.meldung.entity;

import org.jspecify.annotations.NullMarked;
