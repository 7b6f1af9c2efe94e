/**
 * Members of a club: their record, the list one searches in, import and export.
 */
@NullMarked
@Feature(name = "member", uses = "club")
package org.clavis.member;

import org.clavis.shared.Feature;
import org.jspecify.annotations.NullMarked;
