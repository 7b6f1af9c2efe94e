package org.clavis.meldung.entity.fee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;

/**
 * What a federation charges the organisations directly below it from a year on (Beitragsordnung). The federation drafts
 * and announces it; everybody who pays keeps a copy under the same id. What was announced never changes: a mended one is
 * the next edition for that year.
 */
@Entity
public class FeeOrder {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Id
    private UUID id;

    @Version
    private long version;

    /** Alias of the federation that charges. */
    private String owner;

    private String ownerName;

    /** The first year it holds for. */
    private int year;

    private int edition;

    @Enumerated(EnumType.STRING)
    private FeeOrderState state;

    /** {@link FeeTerms} as JSON. */
    private String terms;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected FeeOrder() {}

    private FeeOrder(FeeNotice content, FeeOrderState state) {
        content.terms().check();
        if (content.year() < FIRST_YEAR || content.year() > LAST_YEAR) {
            throw new BusinessRuleViolated("year", "meldung.fee.year");
        }
        this.id = content.order();
        this.owner = content.owner();
        this.ownerName = content.ownerName();
        this.year = content.year();
        this.edition = content.edition();
        this.terms = RecordJson.write(content.terms());
        this.state = state;
    }

    /** An order that nobody else knows of yet. */
    public static FeeOrder draft(String owner, String ownerName, int year, int edition, FeeTerms terms) {
        return new FeeOrder(new FeeNotice(RowId.next(), owner, ownerName, year, edition, terms), FeeOrderState.DRAFT);
    }

    /** The copy of one that a federation has announced. */
    public static FeeOrder received(FeeNotice notice) {
        return new FeeOrder(notice, FeeOrderState.IN_FORCE);
    }

    /**
     * Changes a draft.
     *
     * @throws BusinessRuleViolated if it was announced, or the terms are not in order
     */
    public void correct(FeeTerms edited) {
        requireDraft();
        edited.check();
        terms = RecordJson.write(edited);
    }

    /** From now on it holds, and stays as it is. */
    public FeeNotice announce() {
        requireDraft();
        state = FeeOrderState.IN_FORCE;
        return new FeeNotice(id, owner, ownerName, year, edition, terms());
    }

    /** Another edition for the same year holds now. */
    public void supersede() {
        if (state == FeeOrderState.IN_FORCE) {
            state = FeeOrderState.SUPERSEDED;
        }
    }

    /**
     * Passes as long as nobody else knows of it.
     *
     * @throws BusinessRuleViolated if it was announced
     */
    public void requireDraft() {
        if (state != FeeOrderState.DRAFT) {
            throw new BusinessRuleViolated(null, "meldung.fee.announced");
        }
    }

    /** What is due for these figures. */
    public DueFee due(Figures figures) {
        return new DueFee(id, owner, ownerName, year, edition, terms().due(figures));
    }

    public FeeTerms terms() {
        return RecordJson.read(terms, FeeTerms.class);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getOwner() {
        return owner;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public int getYear() {
        return year;
    }

    public int getEdition() {
        return edition;
    }

    public FeeOrderState getState() {
        return state;
    }
}
