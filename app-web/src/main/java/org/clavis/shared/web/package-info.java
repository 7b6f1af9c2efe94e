/**
 * What all pages and interfaces of the web application share: texts, faults and what they look like, headers, assets.
 */
@NullMarked
package org.clavis.shared.web;

import org.jspecify.annotations.NullMarked;
