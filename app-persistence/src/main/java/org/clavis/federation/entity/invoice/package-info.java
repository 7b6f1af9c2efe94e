/** Invoices of a federation to the organisations below it. */
@NullMarked
package org.clavis.federation.entity.invoice;

import org.jspecify.annotations.NullMarked;
