/** The post between organisations, proven on the deployed application. */
@NullMarked
package org.clavis.it.inside.exchange;

import org.jspecify.annotations.NullMarked;
