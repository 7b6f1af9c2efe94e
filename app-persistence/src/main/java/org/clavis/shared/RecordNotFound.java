package org.clavis.shared;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** The tenant has no such record (any more). */
@ApplicationException(rollback = true)
public class RecordNotFound extends RuntimeException {
    public RecordNotFound(Class<?> type, UUID id) {
        super(type.getSimpleName() + " " + id);
    }
}
