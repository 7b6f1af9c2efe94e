package org.clavis.meldung.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists Meldungen, oldest submission first, without opening anything that is sealed. */
@ApplicationScoped
public class FiledListing {
    private static final String ROW = "select new org.clavis.meldung.entity.FiledRow(m.id, m.version, m.campaign.id,"
            + " m.campaign.year, m.origin, m.state, m.reporter, m.reporterName, m.reporterLevel, m.reporterNumber,"
            + " m.via, m.revision, m.submittedAt, m.decidedAt)";

    private static final Map<String, String> CONDITIONS = Map.of(
            "states", "m.state in :states",
            "origins", "m.origin in :origins",
            "campaign", "m.campaign.id = :campaign",
            "year", "m.campaign.year = :year",
            "level", "m.reporterLevel = :level",
            "since", "(m.submittedAt >= :since or m.decidedAt >= :since)",
            "text",
                    "(lower(m.reporterName) like :text escape '!' or m.reporter like :text escape '!'"
                            + " or lower(m.reporterNumber) like :text escape '!')");

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected FiledListing() {}

    FiledListing(EntityManager database) {
        this.database = database;
    }

    public List<FiledRow> rows(FiledFilter filter) {
        return query(ROW, filter, " order by m.submittedAt, m.id", FiledRow.class)
                .setFirstResult(filter.page() * filter.size())
                .setMaxResults(filter.size())
                .getResultList();
    }

    /** How many there are on all pages. */
    public int count(FiledFilter filter) {
        return query("select count(m)", filter, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> query(String select, FiledFilter filter, String order, Class<T> type) {
        Map<String, Object> asked = asked(filter);
        String where = asked.keySet().stream().map(CONDITIONS::get).collect(Collectors.joining(" and "));
        TypedQuery<T> query = database.createQuery(select + " from Meldung m where " + where + order, type);
        asked.forEach(query::setParameter);
        return query;
    }

    /** What is asked for, by the name of its condition. */
    private static Map<String, Object> asked(FiledFilter filter) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("states", filter.states());
        asked.put("origins", filter.origins());
        put(asked, "campaign", filter.campaign());
        put(asked, "year", filter.year());
        put(asked, "level", filter.level());
        put(asked, "since", filter.since());
        put(asked, "text", filter.text().isBlank() ? null : '%' + escaped(filter.text()) + '%');
        return asked;
    }

    private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value);
        }
    }

    private static String escaped(String text) {
        return text.strip()
                .toLowerCase(Locale.GERMAN)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
