/**
 * Honors: rules of federation and club, who is due for what and why, the application up the chain, the certificate.
 */
@NullMarked
@Feature(
        name = "honor",
        uses = {"member", "club"})
package org.clavis.honor;

import org.clavis.shared.Feature;
import org.jspecify.annotations.NullMarked;
