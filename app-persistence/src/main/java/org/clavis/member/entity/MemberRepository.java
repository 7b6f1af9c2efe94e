package org.clavis.member.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** Members and the rows of their Registers in the tenant's database. */
@ApplicationScoped
public class MemberRepository {
    private static final String NUMBER_ONCE = "member_number_once";
    private static final List<Class<? extends OwnedRow<?>>> REGISTERS = List.of(
            Membership.class,
            Address.class,
            Contact.class,
            ActivityPeriod.class,
            Playing.class,
            Qualification.class,
            ReportedActivity.class,
            Reporting.class,
            BankAccount.class);

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected MemberRepository() {}

    MemberRepository(EntityManager database) {
        this.database = database;
    }

    public Member get(UUID id) {
        Member member = database.find(Member.class, id);
        if (member == null) {
            throw new RecordNotFound(Member.class, id);
        }
        return member;
    }

    /** Rows of one Register, in the order in which they were entered. */
    public <T extends OwnedRow<T>> List<T> rows(Class<T> register, Member member) {
        return database.createQuery(rowsOf(register), register)
                .setParameter("member", member)
                .getResultList();
    }

    /** What somebody did other than in an office, in the order in which it was entered. */
    public List<ActivityPeriod> activities(Member member) {
        return periods("null", member);
    }

    /** The offices somebody held, in the order in which they were entered. */
    public List<ActivityPeriod> offices(Member member) {
        return periods("not null", member);
    }

    private List<ActivityPeriod> periods(String office, Member member) {
        return database.createQuery(
                        "select p from ActivityPeriod p where p.member = :member and p.office is " + office
                                + " order by p.id",
                        ActivityPeriod.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** The members with these ids, as far as there are any. */
    public List<Member> all(Collection<UUID> ids) {
        return database.createQuery("select m from Member m where m.id in :ids", Member.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Rows of one Register of many members, in the order in which they were entered. */
    public <T extends OwnedRow<T>> List<T> rows(Class<T> register, Collection<Member> members) {
        return database.createQuery(
                        "select owned from " + register.getSimpleName()
                                + " owned where owned.member in :members order by owned.id",
                        register)
                .setParameter("members", members)
                .getResultList();
    }

    /** Writes what has changed and lets go of everything read so far: whoever works on thousands keeps few in hand. */
    public void letGo() {
        database.flush();
        database.clear();
    }

    /** Only what of the activities decides on the status, for readers who may not see more of them. */
    public List<ActivityPeriod> activityDates(Member member) {
        return database.createQuery(
                        "select period.kind, period.club, period.startedOn, period.endedOn from ActivityPeriod period"
                                + " where period.member = :member",
                        ActivityDates.class)
                .setParameter("member", member)
                .getResultStream()
                .map(dates -> dates.of(member))
                .toList();
    }

    public boolean isTaken(String memberNumber, UUID byOtherThan) {
        return database.createQuery(
                                "select count(*) from Member m where m.memberNumber = :number and m.id <> :id",
                                Long.class)
                        .setParameter("number", memberNumber)
                        .setParameter("id", byOtherThan)
                        .getSingleResult()
                > 0;
    }

    /** The number after the highest of those that consist of digits only. */
    public long nextNumber() {
        // HQL cannot tell digits from letters
        return ((Number) database.createNativeQuery("select coalesce(max(member_number::bigint), 0) + 1 from member"
                                + " where member_number ~ '^[0-9]{1,17}$'")
                        .getSingleResult())
                .longValue();
    }

    public void add(Object row) {
        database.persist(row);
    }

    public void remove(OwnedRow<?> row) {
        database.remove(row);
    }

    /** The member and all its rows; one by one, so that the Protokoll names them. */
    public void remove(Member member) {
        for (Class<? extends OwnedRow<?>> register : REGISTERS) {
            database.createQuery(rowsOf(register), register)
                    .setParameter("member", member)
                    .getResultList()
                    .forEach(database::remove);
        }
        database.remove(member);
    }

    /**
     * Writes what has changed. The member gets a new version even if only rows of it have changed, and keeps its version
     * if nothing has.
     *
     * @throws RecordChanged if somebody else was faster
     * @throws BusinessRuleViolated if somebody else was faster to take the member number
     */
    public void save(Member member) {
        long before = member.getVersion();
        boolean changed = database.unwrap(Session.class).isDirty();
        write(member);
        if (changed && member.getVersion() == before && database.contains(member)) {
            lock(member);
        }
    }

    /** Writes what is new, or takes away what is gone. */
    public void write(Member member) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(Member.class, member.getId());
        } catch (ConstraintViolationException broken) {
            if (NUMBER_ONCE.equals(broken.getConstraintName())) {
                throw new BusinessRuleViolated("memberNumber", "member.rule.numberTaken");
            }
            throw broken;
        }
    }

    private void lock(Member member) {
        try {
            database.lock(member, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        } catch (OptimisticLockException | PessimisticLockException overtaken) {
            throw new RecordChanged(Member.class, member.getId());
        }
    }

    private static String rowsOf(Class<? extends OwnedRow<?>> register) {
        return "select r from " + register.getSimpleName() + " r where r.member = :member order by r.id";
    }
}
