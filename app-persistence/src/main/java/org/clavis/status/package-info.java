/**
 * What the server says of its own health on the management port: whether it is alive, and whether each part it needs to
 * answer requests is there. Nothing in it is personal or secret.
 */
@NullMarked
@Feature(name = "status")
package org.clavis.status;

import org.clavis.shared.Feature;
import org.jspecify.annotations.NullMarked;
