package org.clavis.federation.entity.invoice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The one row whose lock is the right to give out a number: two people can never get the same one, nor leave a gap. */
@Entity
class InvoiceBook {
    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected InvoiceBook() {}

    UUID getId() {
        return id;
    }
}
