package org.clavis.tenant.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordNotFound;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The affiliations in schema {@code common}. Like {@link TenantRepository} it keeps out of the caller's transaction. */
@ApplicationScoped
public class AffiliationRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    /** For the container. */
    protected AffiliationRepository() {}

    /** @param entities in the unit {@code common} */
    AffiliationRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public List<Affiliation> all() {
        return read();
    }

    /** Those that an organisation is one of the two sides of. */
    @Transactional(TxType.NOT_SUPPORTED)
    public List<Affiliation> of(UUID organisation) {
        return entities.createQuery(
                        "select a from Affiliation a where a.childId = :side or a.parentId = :side", Affiliation.class)
                .setParameter("side", organisation)
                .getResultList();
    }

    /**
     * Adds the affiliation unless it stands already; committed when this returns.
     *
     * @return the id of the one that stands
     * @throws org.clavis.shared.BusinessRuleViolated if {@link AffiliationGraph#admit} refuses it
     */
    @Transactional(TxType.REQUIRES_NEW)
    public UUID add(Affiliation added) {
        alone();
        List<Affiliation> others = read();
        for (Affiliation other : others) {
            if (isSame(other, added)) {
                return other.id();
            }
        }
        if (others.stream().anyMatch(other -> isProposedToo(other, added))) {
            throw new BusinessRuleViolated("parent", "tenant.affiliation.proposedAlready");
        }
        new AffiliationGraph(others).admit(added);
        entities.persist(added);
        return added.id();
    }

    /** Ends an affiliation; committed when this returns. */
    @Transactional(TxType.REQUIRES_NEW)
    public void end(UUID id, LocalDate lastDay) {
        change(id, affiliation -> affiliation.end(lastDay));
    }

    /**
     * Changes an affiliation; committed when this returns.
     *
     * @throws org.clavis.shared.BusinessRuleViolated if {@link AffiliationGraph#admit} refuses what it has become
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void change(UUID id, Consumer<Affiliation> change) {
        alone();
        Affiliation affiliation = find(id);
        List<Affiliation> others =
                read().stream().filter(other -> !other.id().equals(id)).toList();
        change.accept(affiliation);
        if (affiliation.state() == AffiliationState.CONFIRMED) {
            new AffiliationGraph(others).admit(affiliation);
        }
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public Affiliation get(UUID id) {
        return find(id);
    }

    private Affiliation find(UUID id) {
        @Nullable Affiliation affiliation = entities.find(Affiliation.class, id);
        if (affiliation == null) {
            throw new RecordNotFound(Affiliation.class, id);
        }
        return affiliation;
    }

    private List<Affiliation> read() {
        return entities.createQuery("select a from Affiliation a", Affiliation.class)
                .getResultList();
    }

    private static boolean isSame(Affiliation one, Affiliation other) {
        return isBetweenTheSame(one, other)
                && one.validFrom().equals(other.validFrom())
                && one.state() == AffiliationState.CONFIRMED
                && other.state() == AffiliationState.CONFIRMED;
    }

    private static boolean isProposedToo(Affiliation one, Affiliation other) {
        return isBetweenTheSame(one, other)
                && one.state() == AffiliationState.PROPOSED
                && other.state() == AffiliationState.PROPOSED;
    }

    private static boolean isBetweenTheSame(Affiliation one, Affiliation other) {
        return one.childId().equals(other.childId()) && one.parentId().equals(other.parentId());
    }

    /** Two that add at the same time could close a circle that neither of them sees. */
    private void alone() {
        entities.unwrap(Session.class).doWork(AffiliationRepository::lock);
    }

    private static void lock(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("lock table common.affiliation in share row exclusive mode");
        }
    }
}
