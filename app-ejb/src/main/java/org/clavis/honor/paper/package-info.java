/**
 * Papers about honors: certificates with their numbers and templates, the honor list of an evening, the laudatio sheet,
 * and the Ehrungsdatei for federations outside this server.
 */
@NullMarked
package org.clavis.honor.paper;

import org.jspecify.annotations.NullMarked;
