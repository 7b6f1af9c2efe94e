/** Fee orders and invoices between organisations. */
@NullMarked
package org.clavis.it.inside.fee;

import org.jspecify.annotations.NullMarked;
