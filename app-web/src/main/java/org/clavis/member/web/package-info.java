/**
 * Members in pages and in the API.
 */
@NullMarked
package org.clavis.member.web;

import org.jspecify.annotations.NullMarked;
