package org.clavis.club;

import static org.clavis.access.Register.CLUBS;
import static org.clavis.access.Right.DELETE;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.club.entity.OutsideOrganisation;
import org.clavis.club.entity.OutsideRepository;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Constraints;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.Violation;
import org.clavis.tenant.Federations;

/** The federation's list of those who belong to it without being on this server. */
@Stateless
public class OutsideOrganisations {
    @Inject
    private OutsideRepository repository;

    @Inject
    private Federations federations;

    @Inject
    private Validator validator;

    /** All of them by name, former ones too. */
    @Requires(register = CLUBS, right = READ)
    public List<OutsideOrganisation> all() {
        return repository.all();
    }

    /** One to read or edit, apart from the database. */
    @Requires(register = CLUBS, right = READ)
    public OutsideOrganisation open(UUID id) {
        return repository.get(id).copy();
    }

    /**
     * Enters one.
     *
     * @return its id
     * @throws BusinessRuleViolated if it makes no sense, or another one has or had its number
     */
    @Requires(register = CLUBS, right = WRITE)
    public UUID enter(OutsideOrganisation edited) {
        OutsideOrganisation entered = OutsideOrganisation.blank();
        entered.correct(edited);
        requireSound(entered);
        entered.enlist(federations.own().alias());
        repository.add(entered);
        repository.write(entered);
        return entered.getId();
    }

    /**
     * Takes over what was edited.
     *
     * @param version the version the edited one was read with
     * @throws RecordChanged if somebody has saved it since
     */
    @Requires(register = CLUBS, right = WRITE)
    public void correct(UUID id, long version, OutsideOrganisation edited) {
        OutsideOrganisation known = repository.get(id, version);
        known.correct(edited);
        requireSound(known);
        repository.write(known);
    }

    /** Removes what should never have been entered; one that leaves gets a last day instead. */
    @Requires(register = CLUBS, right = DELETE)
    public void remove(UUID id, long version) {
        OutsideOrganisation known = repository.get(id, version);
        repository.remove(known);
        repository.write(known);
    }

    private void requireSound(OutsideOrganisation organisation) {
        List<Violation> broken = new ArrayList<>(Constraints.broken(validator, organisation));
        broken.addAll(organisation.brokenRules());
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
    }
}
