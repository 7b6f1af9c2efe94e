package org.clavis.meldung.entity.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.hibernate.exception.ConstraintViolationException;

/** Fee orders: the tenant's own, and those it was told by the federations it pays. */
@ApplicationScoped
public class FeeOrderRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected FeeOrderRepository() {}

    FeeOrderRepository(EntityManager database) {
        this.database = database;
    }

    public FeeOrder get(UUID id) {
        return find(id).orElseThrow(() -> new RecordNotFound(FeeOrder.class, id));
    }

    public Optional<FeeOrder> find(UUID id) {
        return Optional.ofNullable(database.find(FeeOrder.class, id));
    }

    /** Everything, the latest of each federation first. */
    public List<FeeOrder> all() {
        return database.createQuery(
                        "select f from FeeOrder f order by f.owner, f.year desc, f.edition desc", FeeOrder.class)
                .getResultList();
    }

    /** What each federation, the own one included, charges in a year: of its orders that hold the latest one. */
    public List<FeeOrder> inForce(int year) {
        Map<String, FeeOrder> latest = new LinkedHashMap<>();
        database.createQuery(
                        "select f from FeeOrder f where f.state = :state and f.year <= :year"
                                + " order by f.owner, f.year desc, f.edition desc",
                        FeeOrder.class)
                .setParameter("state", FeeOrderState.IN_FORCE)
                .setParameter("year", year)
                .getResultList()
                .forEach(order -> latest.putIfAbsent(order.getOwner(), order));
        return List.copyOf(latest.values());
    }

    /** The editions of a federation for a year, the latest first. */
    public List<FeeOrder> editions(String owner, int year) {
        return database.createQuery(
                        "select f from FeeOrder f where f.owner = :owner and f.year = :year order by f.edition desc",
                        FeeOrder.class)
                .setParameter("owner", owner)
                .setParameter("year", year)
                .getResultList();
    }

    /**
     * Adds an order.
     *
     * @throws BusinessRuleViolated if there is another draft for that year
     */
    public void add(FeeOrder order) {
        database.persist(order);
        write(order);
    }

    public void remove(FeeOrder draft) {
        draft.requireDraft();
        database.remove(draft);
        write(draft);
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void write(FeeOrder order) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(FeeOrder.class, order.getId());
        } catch (ConstraintViolationException taken) {
            throw new BusinessRuleViolated("year", "meldung.fee.draftThere");
        }
    }
}
