/**
 * SOAP without generated classes: what a contract in {@code WEB-INF/wsdl} calls an element is a record here. A request is
 * checked against the contract's schema, read into its record, and the record that answers is written in the same way.
 */
@NullMarked
package org.clavis.shared.web.soap;

import org.jspecify.annotations.NullMarked;
