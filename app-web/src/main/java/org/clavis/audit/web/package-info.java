/** The Protokoll in the browser and for programs. */
@NullMarked
package org.clavis.audit.web;

import org.jspecify.annotations.NullMarked;
