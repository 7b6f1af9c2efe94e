/** The organisation's own record: address, legal matters, bank, ensembles, cooperations. */
@NullMarked
package org.clavis.club.entity;

import org.jspecify.annotations.NullMarked;
