/**
 * Papers: PDF/A-2a, tagged, with embedded fonts, printed from strict XHTML and CSS that people write themselves. What
 * they write can neither run nor load anything: only the elements, attributes and pictures named here exist. Knows
 * nothing of honors or members. Platform: every feature may use it. Nothing is ever put into a temporary file.
 */
@NullMarked
package org.clavis.paper;

import org.jspecify.annotations.NullMarked;
