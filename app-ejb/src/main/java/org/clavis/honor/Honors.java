package org.clavis.honor;

import static org.clavis.access.Register.HONORS;
import static org.clavis.access.Right.DELETE;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorFilter;
import org.clavis.honor.entity.HonorOrigin;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.honor.entity.HonorState;
import org.clavis.member.entity.MemberRepository;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/** The honors of the members: given, assumed, refused, revoked. */
@Stateless
public class Honors {
    @Inject
    private HonorRepository repository;

    @Inject
    private MemberRepository members;

    @Inject
    private HonorChecks checks;

    /** The honors of a member, oldest first. */
    @Requires(register = HONORS, right = READ)
    public List<Honor> of(UUID member) {
        return repository.of(members.get(member));
    }

    /** The honors that fit, oldest first, page by page. */
    @Requires(register = HONORS, right = READ)
    public HonorPage page(HonorFilter filter, int page, int size) {
        return new HonorPage(
                repository.some(filter, Math.multiplyExact(page, size), size), page, size, repository.count(filter));
    }

    @Requires(register = HONORS, right = READ)
    public Honor open(UUID id) {
        return repository.get(id);
    }

    /** An empty form for an honor of the member. */
    @Requires(register = HONORS, right = WRITE)
    public Honor blank(UUID member) {
        return Honor.recorded(members.get(member), HonorOrigin.RECORDED);
    }

    /**
     * Records an honor: one that was given, one that is assumed to have been, or one that was refused.
     *
     * @return its id
     */
    @Requires(register = HONORS, right = WRITE)
    public UUID record(UUID member, Honor given) {
        Honor honor = Honor.recorded(members.get(member), given.getOrigin());
        honor.correct(given);
        requireSound(honor);
        repository.add(honor);
        repository.write(honor);
        return honor.getId();
    }

    /**
     * Takes over what was edited.
     *
     * @param version the version the edited honor was read with
     * @throws RecordChanged if somebody has saved it since
     */
    @Requires(register = HONORS, right = WRITE)
    public void correct(UUID id, long version, Honor edited) {
        Honor honor = get(id, version);
        honor.correct(edited);
        requireSound(honor);
        repository.write(honor);
    }

    /** Takes an honor back. It stays on record, and its step may be given again. */
    @Requires(register = HONORS, right = WRITE)
    public void revoke(UUID id, long version, @Nullable String reason) {
        Honor honor = get(id, version);
        honor.revoke(reason);
        requireSound(honor);
        repository.write(honor);
    }

    /** Removes what should never have been recorded. For good. */
    @Requires(register = HONORS, right = DELETE)
    public void remove(UUID id, long version) {
        Honor honor = get(id, version);
        repository.remove(honor);
        repository.write(honor);
    }

    private Honor get(UUID id, long version) {
        Honor honor = repository.get(id);
        if (honor.getVersion() != version) {
            throw new RecordChanged(Honor.class, id);
        }
        return honor;
    }

    private void requireSound(Honor honor) {
        List<Violation> broken = new ArrayList<>(checks.broken(honor, GermanDate.today()));
        if (isTaken(honor)) {
            broken.add(Violation.of("step", "honor.rule.stepTwice"));
        }
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
    }

    /** Whether the member has that step already; the database would refuse it too, but with less to say. */
    private boolean isTaken(Honor honor) {
        return honor.getRuleCode() != null
                && honor.getState() != HonorState.REVOKED
                && repository.of(honor.getMember()).stream()
                        .filter(other -> !other.getId().equals(honor.getId()) && other.getState() != HonorState.REVOKED)
                        .anyMatch(other -> Objects.equals(other.getAwardingBody(), honor.getAwardingBody())
                                && Objects.equals(other.getRuleCode(), honor.getRuleCode())
                                && Objects.equals(other.getStep(), honor.getStep()));
    }
}
