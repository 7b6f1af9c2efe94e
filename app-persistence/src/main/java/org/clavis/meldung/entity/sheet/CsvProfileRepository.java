package org.clavis.meldung.entity.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.hibernate.exception.ConstraintViolationException;

/** The tenant's CSV layouts. */
@ApplicationScoped
public class CsvProfileRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    /** By name. */
    public List<CsvProfile> all() {
        return database.createQuery("select p from CsvProfile p order by p.name", CsvProfile.class)
                .getResultList();
    }

    public CsvProfile get(UUID id) {
        CsvProfile found = database.find(CsvProfile.class, id);
        if (found == null) {
            throw new RecordNotFound(CsvProfile.class, id);
        }
        return found;
    }

    /** The layout in the version that somebody has seen. */
    public CsvProfile get(UUID id, long version) {
        CsvProfile found = get(id);
        if (found.getVersion() != version) {
            throw new RecordChanged(CsvProfile.class, id);
        }
        return found;
    }

    public void add(CsvProfile profile) {
        database.persist(profile);
        write(profile);
    }

    public void remove(CsvProfile profile) {
        database.remove(profile);
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     * @throws BusinessRuleViolated if another one has that name
     */
    public void write(CsvProfile profile) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(CsvProfile.class, profile.getId());
        } catch (ConstraintViolationException taken) {
            throw new BusinessRuleViolated("name", "meldung.csv.nameTaken");
        }
    }
}
