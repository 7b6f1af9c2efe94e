/**
 * Honor applications (Ehrungsanträge): what a club asks for, the way of each item up the chain and back. Every
 * organisation on the way keeps a copy of its own under the same ids. Tables {@code honor_application},
 * {@code application_item}, {@code application_note}, {@code consignment}.
 */
@NullMarked
package org.clavis.honor.entity.application;

import org.jspecify.annotations.NullMarked;
