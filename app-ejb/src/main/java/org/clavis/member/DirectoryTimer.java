package org.clavis.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Gives back the memory of lists nobody looks at. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryTimer {
    @Inject
    private DirectoryIndexes indexes;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        indexes.dropIdle();
    }
}
