package org.clavis.member;

import static java.util.Objects.requireNonNull;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Register.PERSON;
import static org.clavis.access.Right.DELETE;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.PersonKind;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.Violation;

/**
 * The members of the tenant. Rights are checked for each section of a record: what somebody may not read is neither
 * loaded nor answered, and giving a section somebody may not write is refused.
 */
@Stateless
public class Members {
    @Inject
    private MemberRepository repository;

    @Inject
    private RecordRules rules;

    @Inject
    private Event<MemberRemoved> removals;

    /** The record with every section the actor may read. */
    @Requires(register = PERSON, right = READ)
    public MemberRecord open(UUID id) {
        return new RecordReading(repository, repository.get(id)).read();
    }

    /**
     * Records a new member.
     *
     * @param given with a person at least
     * @return its id
     */
    @Requires(register = PERSON, right = WRITE)
    public UUID create(MemberRecord given) {
        var member = new Member(PersonKind.NATURAL);
        member.correct(requireNonNull(given.person()));
        List<Violation> broken = new ArrayList<>(takenNumber(member.getId(), given));
        repository.add(member);
        MemberRecord created = RecordEdit.ofNew(repository, member).apply(given);
        broken.addAll(rules.broken(created, GermanDate.today()));
        RecordRules.require(broken);
        repository.write(member);
        return member.getId();
    }

    /**
     * Takes over the sections that are given and leaves the others as they are.
     *
     * @param version the version the edited record was read with
     * @throws RecordChanged if somebody has saved the member since
     */
    @Requires(register = PERSON, right = READ)
    public void correct(UUID id, long version, MemberRecord edited) {
        Member member = get(id, version);
        List<Violation> broken = new ArrayList<>(takenNumber(id, edited));
        MemberRecord corrected = RecordEdit.of(repository, member).apply(edited);
        broken.addAll(rules.broken(corrected, GermanDate.today()));
        RecordRules.require(broken);
        repository.save(member);
    }

    /** Ends the running membership, or changes an end that lies ahead. */
    @Requires(register = MEMBERSHIP, right = WRITE)
    public void end(UUID id, long version, Departure departure) {
        Member member = get(id, version);
        List<Membership> memberships = repository.rows(Membership.class, member);
        Membership running = memberships.stream()
                .filter(membership -> membership.getLeftOn() == null || membership.runsAt(GermanDate.today()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolated(null, "member.rule.noRunningMembership"));
        running.end(departure.leftOn(), departure.noticeReceivedOn(), departure.reason());
        requireSound(running, memberships, "leftOn");
        repository.save(member);
    }

    /** Somebody comes back: another membership beside the former ones. */
    @Requires(register = MEMBERSHIP, right = WRITE)
    public void rejoin(UUID id, long version, Membership again) {
        Member member = get(id, version);
        var membership = new Membership(member);
        membership.correct(again);
        requireSound(membership, repository.rows(Membership.class, member), "joinedOn");
        repository.add(membership);
        repository.save(member);
    }

    /** Removes the member with everything that is recorded about it, also what the actor may not read. For good. */
    @Requires(register = PERSON, right = DELETE)
    public void remove(UUID id, long version) {
        Member member = get(id, version);
        removals.fire(new MemberRemoved(id));
        repository.remove(member);
        repository.write(member);
    }

    /** A member number that is free. */
    @Requires(register = PERSON, right = WRITE)
    public String nextNumber() {
        return Long.toString(repository.nextNumber());
    }

    private Member get(UUID id, long version) {
        Member member = repository.get(id);
        if (member.getVersion() != version) {
            throw new RecordChanged(Member.class, id);
        }
        return member;
    }

    private List<Violation> takenNumber(UUID id, MemberRecord given) {
        String number = given.person() == null ? null : given.person().getMemberNumber();
        return number != null && repository.isTaken(number, id)
                ? List.of(Violation.of("memberNumber", "member.rule.numberTaken"))
                : List.of();
    }

    private void requireSound(Membership membership, List<Membership> all, String changed) {
        List<Violation> broken = new ArrayList<>(rules.broken(membership, GermanDate.today()));
        if (all.stream().anyMatch(other -> other != membership && other.overlaps(membership))) {
            broken.add(Violation.of(changed, "member.rule.membershipsOverlap"));
        }
        RecordRules.require(broken);
    }
}
