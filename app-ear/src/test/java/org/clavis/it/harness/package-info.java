/**
 * What all tests stand on: one PostgreSQL, one Keycloak, one mail server, one WildFly, one deployment of the real EAR.
 *
 * <p>A test that belongs <em>inside</em> the server lies in {@code org.clavis.it.inside}, carries
 * {@link org.clavis.it.inside.Inside} and has the application's beans injected; {@link org.clavis.it.inside.As} binds
 * the tenant and the rights it acts with. A test <em>outside</em> lies in {@code org.clavis.it.outside} or
 * {@code org.clavis.it.browser}, carries {@link org.clavis.it.harness.Outside} and reaches the application through its
 * port alone. Classes outside are not in the server, so a test inside must not use them.
 */
@NullMarked
package org.clavis.it.harness;

import org.jspecify.annotations.NullMarked;
