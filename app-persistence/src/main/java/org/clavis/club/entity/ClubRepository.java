package org.clavis.club.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;

/** The organisation's own record in its database. */
@ApplicationScoped
public class ClubRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected ClubRepository() {}

    ClubRepository(EntityManager database) {
        this.database = database;
    }

    /** The row of a Register that has one row. */
    public <T extends ClubRow<T>> T only(Class<T> register) {
        return database.createQuery("select r from " + register.getSimpleName() + " r", register)
                .getSingleResult();
    }

    public <T extends ClubRow<T>> T get(Class<T> type, UUID id) {
        T row = database.find(type, id);
        if (row == null) {
            throw new RecordNotFound(type, id);
        }
        return row;
    }

    /** Those that still exist first, then by name. */
    public List<Ensemble> ensembles() {
        return database.createQuery(
                        "select e from Ensemble e order by e.dissolvedOn desc nulls first, e.name, e.id",
                        Ensemble.class)
                .getResultList();
    }

    /** Those that still run first, then by partner. */
    public List<Cooperation> cooperations() {
        return database.createQuery(
                        "select c from Cooperation c order by c.endedOn desc nulls first, c.partner, c.id",
                        Cooperation.class)
                .getResultList();
    }

    public void add(ClubRow<?> row) {
        database.persist(row);
    }

    public void remove(ClubRow<?> row) {
        database.remove(row);
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void write(ClubRow<?> row) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(row.getClass(), row.getId());
        }
    }
}
