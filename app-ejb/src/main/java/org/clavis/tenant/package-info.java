/**
 * Founding tenants, and bringing their schemas to the form of the release when the server starts. For operators.
 */
@NullMarked
package org.clavis.tenant;

import org.jspecify.annotations.NullMarked;
