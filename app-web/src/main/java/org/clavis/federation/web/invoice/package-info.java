/** Pages and API of fee orders and invoices. */
@NullMarked
package org.clavis.federation.web.invoice;

import org.jspecify.annotations.NullMarked;
