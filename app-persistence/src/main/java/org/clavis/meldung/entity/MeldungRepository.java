package org.clavis.meldung.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;

/** Meldungen in the tenant's database: its own, and those of the organisations below. */
@ApplicationScoped
public class MeldungRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected MeldungRepository() {}

    MeldungRepository(EntityManager database) {
        this.database = database;
    }

    public Meldung get(UUID id) {
        return find(id).orElseThrow(() -> new RecordNotFound(Meldung.class, id));
    }

    /** The Meldung in the version that somebody has seen. */
    public Meldung get(UUID id, long version) {
        Meldung meldung = get(id);
        if (meldung.getVersion() != version) {
            throw new RecordChanged(Meldung.class, id);
        }
        return meldung;
    }

    public Optional<Meldung> find(UUID id) {
        return Optional.ofNullable(database.find(Meldung.class, id));
    }

    /** All own ones with their campaigns, the latest first. */
    public List<Meldung> own() {
        return database.createQuery(
                        "select m from Meldung m join fetch m.campaign where m.origin = :own"
                                + " order by m.campaign.year desc, m.campaign.id desc, m.revision desc",
                        Meldung.class)
                .setParameter("own", MeldungOrigin.OWN)
                .getResultList();
    }

    /** The own ones of a campaign, the latest revision first. */
    public List<Meldung> own(Campaign campaign) {
        return database.createQuery(
                        "select m from Meldung m where m.campaign = :campaign and m.origin = :own"
                                + " order by m.revision desc",
                        Meldung.class)
                .setParameter("campaign", campaign)
                .setParameter("own", MeldungOrigin.OWN)
                .getResultList();
    }

    /** All revisions of one organisation, the latest first. */
    public List<Meldung> of(Campaign campaign, String reporter) {
        return database.createQuery(
                        "select m from Meldung m where m.campaign = :campaign and m.reporter = :reporter"
                                + " order by m.revision desc, m.id desc",
                        Meldung.class)
                .setParameter("campaign", campaign)
                .setParameter("reporter", reporter)
                .getResultList();
    }

    /** What other organisations have reported and what the office typed in, that counts: by level and name. */
    public List<Meldung> accepted(Campaign campaign) {
        return database.createQuery(
                        "select m from Meldung m where m.campaign = :campaign and m.origin <> :own"
                                + " and m.state = :accepted order by m.reporterLevel, m.reporterName, m.reporter",
                        Meldung.class)
                .setParameter("campaign", campaign)
                .setParameter("own", MeldungOrigin.OWN)
                .setParameter("accepted", MeldungState.ACCEPTED)
                .getResultList();
    }

    /** The one that counts for an organisation in a year, of whichever campaign of that federation; latest campaign first. */
    public Optional<Meldung> accepted(String owner, int year, String reporter) {
        return database.createQuery(
                        "select m from Meldung m join fetch m.campaign where m.campaign.owner = :owner"
                                + " and m.campaign.year = :year and m.reporter = :reporter and m.state = :accepted"
                                + " order by m.campaign.id desc",
                        Meldung.class)
                .setParameter("owner", owner)
                .setParameter("year", year)
                .setParameter("reporter", reporter)
                .setParameter("accepted", MeldungState.ACCEPTED)
                .getResultStream()
                .findFirst();
    }

    /** What came with the Meldung of a federation in between. */
    public List<Meldung> carriedBy(UUID carrier) {
        return database.createQuery("select m from Meldung m where m.carrier = :carrier order by m.id", Meldung.class)
                .setParameter("carrier", carrier)
                .getResultList();
    }

    public void add(Meldung meldung) {
        database.persist(meldung);
    }

    public void remove(Meldung draft) {
        database.remove(draft);
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void save(Meldung meldung) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(Meldung.class, meldung.getId());
        }
    }
}
