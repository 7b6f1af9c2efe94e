package org.clavis.meldung.entity.sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.clavis.json.RecordJson;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;

/** A CSV layout under a name, so that next year's file looks like this year's. Nothing personal is in it. */
@Entity
public class CsvProfile {
    private static final int LONGEST_NAME = 80;

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    /** {@link CsvLayout} as JSON. */
    private String layout;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected CsvProfile() {}

    @SuppressWarnings("NullAway.Init") // correct fills the rest
    public CsvProfile(String name, CsvLayout layout) {
        this.id = RowId.next();
        correct(name, layout);
    }

    /**
     * Takes over what somebody edited.
     *
     * @throws BusinessRuleViolated if there is no name, or the layout fits no sheet
     */
    public final void correct(String newName, CsvLayout edited) {
        if (newName.isBlank() || newName.length() > LONGEST_NAME) {
            throw new BusinessRuleViolated("name", "meldung.csv.name", LONGEST_NAME);
        }
        edited.check();
        this.name = newName.strip();
        this.layout = RecordJson.write(edited);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public CsvLayout layout() {
        return RecordJson.read(layout, CsvLayout.class);
    }
}
