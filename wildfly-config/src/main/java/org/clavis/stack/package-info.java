/**
 * The local stack: PostgreSQL, Keycloak, SMTP server and WildFly, provisioned, started and stopped together.
 */
@NullMarked
package org.clavis.stack;

import org.jspecify.annotations.NullMarked;
