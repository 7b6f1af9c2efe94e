/**
 * Tests that run inside the server, and the little they share. Beans of theirs are CDI beans: a session bean would need
 * a security domain of its own beside the login's, which the server refuses (ELY01148).
 */
@NullMarked
package org.clavis.it.inside;

import org.jspecify.annotations.NullMarked;
