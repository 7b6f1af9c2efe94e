@NullMarked
package org.clavis.tenant.entity;

import org.jspecify.annotations.NullMarked;
