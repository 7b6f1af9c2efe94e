/** Pages, downloads and API of certificates, lists and sheets about honors. */
@NullMarked
package org.clavis.honor.web.paper;

import org.jspecify.annotations.NullMarked;
