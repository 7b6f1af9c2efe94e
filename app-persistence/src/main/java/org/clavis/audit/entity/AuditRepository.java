package org.clavis.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The Protokoll in the tenant's database. */
@ApplicationScoped
public class AuditRepository {
    private static final String SEQ = "seq";

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    /** Newest first. */
    public List<AuditEntry> page(AuditFilter filter, int first, int size) {
        return read(filter, Long.MAX_VALUE, first, size);
    }

    /** Newest first, for reading on after an entry; new entries do not shift anything. */
    public List<AuditEntry> before(long seq, AuditFilter filter, int size) {
        List<AuditEntry> entries = read(filter, seq, 0, size);
        entries.forEach(database::detach);
        return entries;
    }

    private List<AuditEntry> read(AuditFilter filter, long before, int first, int size) {
        CriteriaBuilder build = database.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = build.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.where(build.lessThan(entry.get(SEQ), before), build.and(matching(filter, build, entry)))
                .orderBy(build.desc(entry.get(SEQ)));
        return database.createQuery(query)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(AuditFilter filter) {
        CriteriaBuilder build = database.getCriteriaBuilder();
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.select(build.count(entry)).where(matching(filter, build, entry));
        return database.createQuery(query).getSingleResult();
    }

    /** Written with the running transaction, at its end. */
    public void record(AuditAction action, List<Change> facts) {
        AuditTrail.record(database, action, facts);
    }

    /** One query, which finds no row if nothing has happened. */
    public Touched since(long seq) {
        long last = seq;
        Set<UUID> members = new HashSet<>();
        for (Object[] row : database.createQuery(
                        "select e.seq, e.subjectId from AuditEntry e where e.seq > :seq", Object[].class)
                .setParameter(SEQ, seq)
                .getResultList()) {
            last = Math.max(last, (long) row[0]);
            if (row[1] instanceof UUID member) {
                members.add(member);
            }
        }
        return new Touched(last, members);
    }

    /** The number of the last entry, 0 if there is none. */
    public long last() {
        return database.createQuery("select coalesce(max(e.seq), 0) from AuditEntry e", Long.class)
                .getSingleResult();
    }

    /** The class of an entity by its simple name, as long as there is one. */
    public Optional<Class<?>> type(String entity) {
        return database.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> type.getSimpleName().equals(entity))
                .findFirst();
    }

    public ChainState check() {
        return ChainCheck.run(database);
    }

    private static Predicate[] matching(AuditFilter filter, CriteriaBuilder build, Root<AuditEntry> entry) {
        List<Predicate> all = new ArrayList<>();
        if (filter.from() != null) {
            all.add(build.greaterThanOrEqualTo(entry.get("at"), filter.from()));
        }
        if (filter.until() != null) {
            all.add(build.lessThan(entry.get("at"), filter.until()));
        }
        if (filter.action() != null) {
            all.add(build.equal(entry.get("action"), filter.action()));
        }
        if (filter.actor() != null) {
            all.add(build.equal(entry.get("actorId"), filter.actor()));
        }
        if (filter.entity() != null) {
            all.add(build.equal(entry.get("entity"), filter.entity()));
        }
        if (filter.subject() != null) {
            all.add(build.equal(entry.get("subjectId"), filter.subject()));
        }
        return all.toArray(Predicate[]::new);
    }
}
