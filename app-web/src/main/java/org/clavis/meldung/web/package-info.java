/** Pages and API of campaigns and Meldungen. */
@NullMarked
package org.clavis.meldung.web;

import org.jspecify.annotations.NullMarked;
