package org.clavis.honor.entity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;

/** Applications for honors in the tenant's database. */
@ApplicationScoped
public class ApplicationRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected ApplicationRepository() {}

    ApplicationRepository(EntityManager database) {
        this.database = database;
    }

    public HonorApplication get(UUID id) {
        return find(id).orElseThrow(() -> new RecordNotFound(HonorApplication.class, id));
    }

    /** The application in the version that somebody has seen. */
    public HonorApplication get(UUID id, long version) {
        HonorApplication application = get(id);
        if (application.getVersion() != version) {
            throw new RecordChanged(HonorApplication.class, id);
        }
        return application;
    }

    public Optional<HonorApplication> find(UUID id) {
        return Optional.ofNullable(database.find(HonorApplication.class, id));
    }

    public ApplicationItem item(UUID id) {
        ApplicationItem item = database.find(ApplicationItem.class, id);
        if (item == null) {
            throw new RecordNotFound(ApplicationItem.class, id);
        }
        return item;
    }

    /** All applications with their items, the next event first, those without one before them. */
    public List<HonorApplication> all(ApplicationOrigin origin) {
        return database.createQuery(
                        "select distinct a from HonorApplication a left join fetch a.items where a.origin = :origin"
                                + " order by a.eventOn nulls first, a.id",
                        HonorApplication.class)
                .setParameter("origin", origin)
                .getResultList();
    }

    /** All items in these states, with their applications, in the order of the events. */
    public List<ApplicationItem> items(Collection<ItemState> states) {
        return database.createQuery(
                        "select i from ApplicationItem i join fetch i.application where i.state in :states"
                                + " order by i.application.eventOn, i.application.id, i.id",
                        ApplicationItem.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** The items with these ids, with their applications. */
    public List<ApplicationItem> items(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select i from ApplicationItem i join fetch i.application where i.id in :ids"
                                        + " order by i.id",
                                ApplicationItem.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What is known of the people here, of whichever application; oldest first. */
    public List<ApplicationItem> ofMember(UUID memberRef) {
        return database.createQuery(
                        "select i from ApplicationItem i join fetch i.application where i.memberRef = :member"
                                + " order by i.honorYear, i.id",
                        ApplicationItem.class)
                .setParameter("member", memberRef)
                .getResultList();
    }

    /** Counts whatever was submitted. Reads nothing that is sealed. */
    public List<Tally> tallies() {
        return database.createQuery(
                        "select i.title, i.honorYear, a.clubName, i.state, count(i) from ApplicationItem i"
                                + " join i.application a where i.state <> :draft"
                                + " group by i.title, i.honorYear, a.clubName, i.state",
                        Tally.class)
                .setParameter("draft", ItemState.DRAFT)
                .getResultList();
    }

    /** Comments and steps, oldest first. */
    public List<ApplicationNote> notes(HonorApplication application) {
        return database.createQuery(
                        "select n from ApplicationNote n where n.application = :application"
                                + " order by n.writtenAt, n.id",
                        ApplicationNote.class)
                .setParameter("application", application)
                .getResultList();
    }

    public boolean hasNote(UUID id) {
        return database.find(ApplicationNote.class, id) != null;
    }

    /** What the club signed, latest last. */
    public List<Consignment> consignments(HonorApplication application) {
        return database.createQuery(
                        "select c from Consignment c where c.application = :application order by c.keptAt, c.id",
                        Consignment.class)
                .setParameter("application", application)
                .getResultList();
    }

    public boolean hasConsignment(UUID id) {
        return database.find(Consignment.class, id) != null;
    }

    public void add(HonorApplication application) {
        database.persist(application);
    }

    public void add(ApplicationNote note) {
        database.persist(note);
    }

    public void add(Consignment consignment) {
        database.persist(consignment);
    }

    public void remove(HonorApplication application) {
        notes(application).forEach(database::remove);
        database.remove(application);
    }

    /**
     * Writes what has changed. The application gets a new version even if only items of it have changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void save(HonorApplication application) {
        long before = application.getVersion();
        try {
            database.flush();
            if (application.getVersion() == before) {
                database.lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
        } catch (OptimisticLockException | PessimisticLockException overtaken) {
            throw new RecordChanged(HonorApplication.class, application.getId());
        }
    }
}
