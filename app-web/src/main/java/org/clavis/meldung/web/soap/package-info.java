/** Campaigns, Meldungen and clubs over SOAP: {@code WEB-INF/wsdl/meldung.wsdl}. */
@NullMarked
package org.clavis.meldung.web.soap;

import org.jspecify.annotations.NullMarked;
