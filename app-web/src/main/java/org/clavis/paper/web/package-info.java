/** Papers on their way to whoever asked for them. */
@NullMarked
package org.clavis.paper.web;

import org.jspecify.annotations.NullMarked;
