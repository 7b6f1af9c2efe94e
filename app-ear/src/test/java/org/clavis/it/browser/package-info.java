/** Journeys through the pages in Chromium, as people take them: page objects, and what every page must keep to. */
@NullMarked
package org.clavis.it.browser;

import org.jspecify.annotations.NullMarked;
