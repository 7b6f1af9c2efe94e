/**
 * Tenants as those see them who run the platform.
 */
@NullMarked
package org.clavis.tenant.web;

import org.jspecify.annotations.NullMarked;
