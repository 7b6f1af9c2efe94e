/**
 * Who acts for which tenant. Bound once per request, timer or test; feature code never asks.
 */
@NullMarked
package org.clavis.context;

import org.jspecify.annotations.NullMarked;
