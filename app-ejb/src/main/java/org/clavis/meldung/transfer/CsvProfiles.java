package org.clavis.meldung.transfer;

import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.EXPORT;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.meldung.entity.sheet.CsvLayout;
import org.clavis.meldung.entity.sheet.CsvProfile;
import org.clavis.meldung.entity.sheet.CsvProfileRepository;

/** How the organisation wants sheets of Meldungen written; whoever may write them out may say how. */
@Stateless
public class CsvProfiles {
    @Inject
    private CsvProfileRepository repository;

    /** By name. */
    @Requires(register = MELDUNGEN, right = READ)
    public List<CsvProfile> list() {
        return repository.all();
    }

    @Requires(register = MELDUNGEN, right = READ)
    public CsvProfile open(UUID id) {
        return repository.get(id);
    }

    /**
     * Keeps a layout under a name.
     *
     * @return its id
     */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public UUID add(String name, CsvLayout layout) {
        var profile = new CsvProfile(name, layout);
        repository.add(profile);
        return profile.getId();
    }

    /**
     * Changes one.
     *
     * @throws org.clavis.shared.RecordChanged if somebody has saved it since that version
     */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public void correct(UUID id, long version, String name, CsvLayout layout) {
        CsvProfile profile = repository.get(id, version);
        profile.correct(name, layout);
        repository.write(profile);
    }

    /** Forgets one; files that were written by it stay what they are. */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public void remove(UUID id, long version) {
        repository.remove(repository.get(id, version));
    }
}
