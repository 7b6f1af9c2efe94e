package org.clavis.club;

import static org.clavis.access.Register.ENSEMBLES;
import static org.clavis.access.Right.DELETE;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.club.entity.ClubRepository;
import org.clavis.club.entity.Ensemble;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;

/** The orchestras and other groups that play together. */
@Stateless
public class Ensembles {
    @Inject
    private ClubRepository repository;

    @Inject
    private ClubChecks checks;

    @Inject
    private Event<EnsembleRemoved> removals;

    /** Those that still exist first, then by name. */
    @Requires(register = ENSEMBLES, right = READ)
    public List<Ensemble> all() {
        return repository.ensembles();
    }

    /** Those that there are on a day. */
    @Requires(register = ENSEMBLES, right = READ)
    public List<Ensemble> runningOn(LocalDate day) {
        return repository.ensembles().stream()
                .filter(ensemble -> ensemble.runsOn(day))
                .toList();
    }

    @Requires(register = ENSEMBLES, right = READ)
    public Ensemble open(UUID id) {
        return repository.get(Ensemble.class, id);
    }

    /**
     * Records one.
     *
     * @return its id
     */
    @Requires(register = ENSEMBLES, right = WRITE)
    public UUID record(Ensemble given) {
        Ensemble ensemble = Ensemble.blank();
        ensemble.correct(given);
        checks.require(ensemble);
        repository.add(ensemble);
        repository.write(ensemble);
        return ensemble.getId();
    }

    /**
     * Takes over what was edited.
     *
     * @param version the version the edited one was read with
     * @throws RecordChanged if somebody has saved it since
     */
    @Requires(register = ENSEMBLES, right = WRITE)
    public void correct(UUID id, long version, Ensemble edited) {
        Ensemble ensemble = get(id, version);
        ensemble.correct(edited);
        checks.require(ensemble);
        repository.write(ensemble);
    }

    /**
     * Removes what should never have been recorded. For good.
     *
     * @throws BusinessRuleViolated if members still refer to it
     */
    @Requires(register = ENSEMBLES, right = DELETE)
    public void remove(UUID id, long version) {
        Ensemble ensemble = get(id, version);
        removals.fire(new EnsembleRemoved(id));
        repository.remove(ensemble);
        repository.write(ensemble);
    }

    private Ensemble get(UUID id, long version) {
        Ensemble ensemble = repository.get(Ensemble.class, id);
        ClubChecks.requireVersion(ensemble, version);
        return ensemble;
    }
}
