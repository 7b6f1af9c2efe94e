/** What only a federation keeps: organisations without software, invoices, programs that want to be told. */
@NullMarked
package org.clavis.federation.entity;

import org.jspecify.annotations.NullMarked;
