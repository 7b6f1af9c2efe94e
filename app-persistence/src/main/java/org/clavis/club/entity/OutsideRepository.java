package org.clavis.club.entity;

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

/** Organisations outside this server in the federation's database. */
@ApplicationScoped
public class OutsideRepository {
    private static final String ALIAS_ONCE = "outside_organisation_alias_once";

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected OutsideRepository() {}

    OutsideRepository(EntityManager database) {
        this.database = database;
    }

    public List<OutsideOrganisation> all() {
        return database.createQuery(
                        "select o from OutsideOrganisation o order by o.name, o.id", OutsideOrganisation.class)
                .getResultList();
    }

    public OutsideOrganisation get(UUID id) {
        OutsideOrganisation found = database.find(OutsideOrganisation.class, id);
        if (found == null) {
            throw new RecordNotFound(OutsideOrganisation.class, id);
        }
        return found;
    }

    /** The organisation in the version that somebody has seen. */
    public OutsideOrganisation get(UUID id, long version) {
        OutsideOrganisation found = get(id);
        if (found.getVersion() != version) {
            throw new RecordChanged(OutsideOrganisation.class, id);
        }
        return found;
    }

    public void add(OutsideOrganisation organisation) {
        database.persist(organisation);
    }

    public void remove(OutsideOrganisation organisation) {
        database.remove(organisation);
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     * @throws BusinessRuleViolated if the number is, or once was, that of another one
     */
    public void write(OutsideOrganisation organisation) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(OutsideOrganisation.class, organisation.getId());
        } catch (ConstraintViolationException broken) {
            if (ALIAS_ONCE.equals(broken.getConstraintName())) {
                throw new BusinessRuleViolated("number", "club.outside.rule.numberTaken");
            }
            throw broken;
        }
    }
}
