package org.clavis.shared;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** Somebody else has saved the record since it was read; nothing was written. */
@ApplicationException(rollback = true)
public class RecordChanged extends RuntimeException {
    public RecordChanged(Class<?> type, UUID id) {
        super(type.getSimpleName() + " " + id);
    }
}
