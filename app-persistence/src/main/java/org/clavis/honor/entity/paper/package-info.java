/**
 * What certificates look like and which have been issued: {@code certificate_template} with its texts and signers,
 * {@code certificate} with its number, and {@code certificate_book}, whose holder gives out numbers.
 */
@NullMarked
package org.clavis.honor.entity.paper;

import org.jspecify.annotations.NullMarked;
