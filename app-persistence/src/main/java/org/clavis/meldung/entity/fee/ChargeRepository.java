package org.clavis.meldung.entity.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungState;

/** Accepted Meldungen, as far as something is charged for them. */
@ApplicationScoped
public class ChargeRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected ChargeRepository() {}

    ChargeRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * What others reported for a year and was accepted, by alias: one for each organisation, of the federation's own
     * campaign if it had one, else of the latest.
     */
    public Map<String, Meldung> accepted(int year, String owner) {
        List<Meldung> found = database.createQuery(
                        "select m from Meldung m join fetch m.campaign where m.campaign.year = :year"
                                + " and m.origin <> :own and m.state = :accepted"
                                + " order by case when m.campaign.owner = :owner then 0 else 1 end,"
                                + " m.campaign.id desc, m.revision desc",
                        Meldung.class)
                .setParameter("year", year)
                .setParameter("own", MeldungOrigin.OWN)
                .setParameter("accepted", MeldungState.ACCEPTED)
                .setParameter("owner", owner)
                .getResultList();
        Map<String, Meldung> byReporter = new LinkedHashMap<>();
        found.forEach(meldung -> byReporter.putIfAbsent(meldung.getReporter(), meldung));
        return byReporter;
    }
}
