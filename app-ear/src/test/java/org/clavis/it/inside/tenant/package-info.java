/** What must hold between tenants and within the transactions of one, proven on the deployed application. */
@NullMarked
package org.clavis.it.inside.tenant;

import org.jspecify.annotations.NullMarked;
