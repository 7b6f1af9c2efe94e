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

/** Campaigns in the tenant's database, own and announced ones, and who has come how far with them. */
@ApplicationScoped
public class CampaignRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected CampaignRepository() {}

    CampaignRepository(EntityManager database) {
        this.database = database;
    }

    public Campaign get(UUID id) {
        return find(id).orElseThrow(() -> new RecordNotFound(Campaign.class, id));
    }

    /** The campaign in the version that somebody has seen. */
    public Campaign get(UUID id, long version) {
        Campaign campaign = get(id);
        if (campaign.getVersion() != version) {
            throw new RecordChanged(Campaign.class, id);
        }
        return campaign;
    }

    public Optional<Campaign> find(UUID id) {
        return Optional.ofNullable(database.find(Campaign.class, id));
    }

    /** All of them, the latest year first. */
    public List<Campaign> all() {
        return database.createQuery("select c from Campaign c order by c.year desc, c.id desc", Campaign.class)
                .getResultList();
    }

    /** Those of a federation and a year, the latest first. */
    public List<Campaign> of(String owner, int year) {
        return database.createQuery(
                        "select c from Campaign c where c.owner = :owner and c.year = :year order by c.id desc",
                        Campaign.class)
                .setParameter("owner", owner)
                .setParameter("year", year)
                .getResultList();
    }

    /** Those that run. */
    public List<Campaign> running() {
        return database.createQuery(
                        "select c from Campaign c where c.state = :announced order by c.year, c.id", Campaign.class)
                .setParameter("announced", CampaignState.ANNOUNCED)
                .getResultList();
    }

    public void add(Campaign campaign) {
        database.persist(campaign);
    }

    public void remove(Campaign draft) {
        database.remove(draft);
    }

    /** Who has come how far, by level and name. */
    public List<Standing> standings(Campaign campaign) {
        return database.createQuery(
                        "select s from Standing s where s.campaign = :campaign"
                                + " order by s.reporterLevel, s.reporterName, s.reporter",
                        Standing.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }

    public Optional<Standing> standing(Campaign campaign, String reporter) {
        return database.createQuery(
                        "select s from Standing s where s.campaign = :campaign and s.reporter = :reporter",
                        Standing.class)
                .setParameter("campaign", campaign)
                .setParameter("reporter", reporter)
                .getResultStream()
                .findFirst();
    }

    public void add(Standing standing) {
        database.persist(standing);
    }

    /** When the organisation itself was reminded, oldest first. */
    public List<Reminder> reminders(Campaign campaign) {
        return database.createQuery(
                        "select r from Reminder r where r.campaign = :campaign order by r.remindedOn, r.id",
                        Reminder.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }

    public void add(Reminder reminder) {
        database.persist(reminder);
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void save(Campaign campaign) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(Campaign.class, campaign.getId());
        }
    }
}
