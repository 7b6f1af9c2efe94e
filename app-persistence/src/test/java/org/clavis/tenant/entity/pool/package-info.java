@NullMarked
package org.clavis.tenant.entity.pool;

import org.jspecify.annotations.NullMarked;
