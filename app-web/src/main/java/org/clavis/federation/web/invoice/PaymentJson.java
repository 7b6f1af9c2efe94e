package org.clavis.federation.web.invoice;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the money is there. */
@Schema(name = "Payment")
public record PaymentJson(LocalDate paidOn) {}
