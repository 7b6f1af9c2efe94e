/**
 * Members of a club: the person and, each in a table of its own, what the Registers hold about it. A Register nobody
 * may read is never loaded. Rules over several fields are the {@code brokenRules} of the entity they concern; rules of
 * one field are Bean Validation annotations.
 */
@NullMarked
package org.clavis.member.entity;

import org.jspecify.annotations.NullMarked;
