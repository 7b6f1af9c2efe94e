/** Pages and API of the organisation's own record. */
@NullMarked
package org.clavis.club.web;

import org.jspecify.annotations.NullMarked;
