/**
 * The way in: login, the tenant of a request, its actor, and the way out.
 */
@NullMarked
package org.clavis.access.web;

import org.jspecify.annotations.NullMarked;
