package org.clavis.club;

import static org.clavis.access.Register.COOPERATIONS;
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
import org.clavis.club.entity.Cooperation;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;

/** The agreements with schools and other partners. */
@Stateless
public class Cooperations {
    @Inject
    private ClubRepository repository;

    @Inject
    private ClubChecks checks;

    @Inject
    private Event<CooperationRemoved> removals;

    /** Those that still run first, then by partner. */
    @Requires(register = COOPERATIONS, right = READ)
    public List<Cooperation> all() {
        return repository.cooperations();
    }

    /** Those that there are on a day. */
    @Requires(register = COOPERATIONS, right = READ)
    public List<Cooperation> runningOn(LocalDate day) {
        return repository.cooperations().stream()
                .filter(cooperation -> cooperation.runsOn(day))
                .toList();
    }

    @Requires(register = COOPERATIONS, right = READ)
    public Cooperation open(UUID id) {
        return repository.get(Cooperation.class, id);
    }

    /**
     * Records one.
     *
     * @return its id
     */
    @Requires(register = COOPERATIONS, right = WRITE)
    public UUID record(Cooperation given) {
        Cooperation cooperation = Cooperation.blank();
        cooperation.correct(given);
        checks.require(cooperation);
        repository.add(cooperation);
        repository.write(cooperation);
        return cooperation.getId();
    }

    /**
     * Takes over what was edited.
     *
     * @param version the version the edited one was read with
     * @throws RecordChanged if somebody has saved it since
     */
    @Requires(register = COOPERATIONS, right = WRITE)
    public void correct(UUID id, long version, Cooperation edited) {
        Cooperation cooperation = get(id, version);
        cooperation.correct(edited);
        checks.require(cooperation);
        repository.write(cooperation);
    }

    /**
     * Removes what should never have been recorded. For good.
     *
     * @throws BusinessRuleViolated if members still refer to it
     */
    @Requires(register = COOPERATIONS, right = DELETE)
    public void remove(UUID id, long version) {
        Cooperation cooperation = get(id, version);
        removals.fire(new CooperationRemoved(id));
        repository.remove(cooperation);
        repository.write(cooperation);
    }

    private Cooperation get(UUID id, long version) {
        Cooperation cooperation = repository.get(Cooperation.class, id);
        ClubChecks.requireVersion(cooperation, version);
        return cooperation;
    }
}
