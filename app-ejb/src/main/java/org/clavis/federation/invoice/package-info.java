/** Invoices of a federation: what everybody owes by its fee order, on paper, and whether it was paid. */
@NullMarked
package org.clavis.federation.invoice;

import org.jspecify.annotations.NullMarked;
