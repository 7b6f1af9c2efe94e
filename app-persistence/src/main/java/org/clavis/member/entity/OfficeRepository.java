package org.clavis.member.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Offices across all members. */
@Dependent
public class OfficeRepository {
    private static final String HELD =
            """
            select p from ActivityPeriod p join fetch p.member
            where p.office is not null and p.club <> org.clavis.member.entity.ActivityClub.OTHER
                and p.startedOn <= :day and (p.endedOn is null or p.endedOn >= :day)
            order by p.startedOn, p.id""";

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected OfficeRepository() {}

    OfficeRepository(EntityManager database) {
        this.database = database;
    }

    /** Those held in this club at the day, with their members, longest held first. */
    public List<ActivityPeriod> heldAt(LocalDate day) {
        return database.createQuery(HELD, ActivityPeriod.class)
                .setParameter("day", day)
                .getResultList();
    }
}
