/** Applications for honors over SOAP: {@code WEB-INF/wsdl/ehrung.wsdl}. */
@NullMarked
package org.clavis.honor.web.soap;

import org.jspecify.annotations.NullMarked;
