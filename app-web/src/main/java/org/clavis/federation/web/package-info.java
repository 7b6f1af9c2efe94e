/** Pages and API of a federation's desk. */
@NullMarked
package org.clavis.federation.web;

import org.jspecify.annotations.NullMarked;
