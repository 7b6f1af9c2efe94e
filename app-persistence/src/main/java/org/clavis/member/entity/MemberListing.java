package org.clavis.member.entity;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.clavis.crypto.SealedRows;
import org.jspecify.annotations.Nullable;

/**
 * Reads many members at once for lists: five statements, whatever their number, and only the columns a list shows. The
 * sealed ones are opened here, row by row, without entities of a session.
 */
@Dependent
public class MemberListing {
    private static final String PERSONS =
            """
            select m.id, m.version, m.memberNumber, m.externalId, m.kind, m.gender, m.title, m.givenName, m.familyName,
                m.birthName, m.birthDate, m.deceasedOn
            from Member m""";

    private static final String MEMBERSHIPS =
            """
            select m.member.id, m.id, m.joinedOn, m.leftOn from Membership m""";

    private static final String ACTIVITIES =
            """
            select a.member.id, a.id, a.kind, a.office, a.startedOn, a.endedOn from ActivityPeriod a
            where a.club <> org.clavis.member.entity.ActivityClub.OTHER
                and a.startedOn <= :day and (a.endedOn is null or a.endedOn >= :day)""";

    private static final String PLAYING =
            """
            select p.member.id, p.id, p.instrument, p.section, p.main from Playing p
            where (p.startedOn is null or p.startedOn <= :day) and (p.endedOn is null or p.endedOn >= :day)""";

    private static final String ADDRESSES =
            """
            select a.member.id, a.id, a.town from Address a
            where (a.validFrom is null or a.validFrom <= :day) and (a.validTo is null or a.validTo >= :day)""";

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected MemberListing() {}

    MemberListing(EntityManager database) {
        this.database = database;
    }

    /** Everybody, in no particular order. */
    public List<ListedMember> everybody(LocalDate day) {
        return listed(day, null);
    }

    /** Those of these members that (still) exist, in no particular order. */
    public List<ListedMember> of(Set<UUID> members, LocalDate day) {
        return members.isEmpty() ? List.of() : listed(day, members);
    }

    private List<ListedMember> listed(LocalDate day, @Nullable Set<UUID> members) {
        var sealed = SealedRows.ofCall();
        var listed = new HashMap<UUID, ListedMember>();
        for (Object[] row : rows(PERSONS, "m.id", null, members)) {
            listed.put((UUID) row[0], listed(row, day, sealed));
        }
        rows(MEMBERSHIPS, "m.member.id", null, members).forEach(row -> with(listed, row, MemberListing::addMembership));
        rows(ACTIVITIES, "a.member.id", day, members).forEach(row -> with(listed, row, MemberListing::addActivity));
        rows(PLAYING, "p.member.id", day, members).forEach(row -> with(listed, row, MemberListing::addPlaying));
        rows(ADDRESSES, "a.member.id", day, members)
                .forEach(row -> with(listed, row, (member, columns) -> addAddress(member, columns, sealed)));
        return List.copyOf(listed.values());
    }

    private List<Object[]> rows(String jpql, String memberId, @Nullable LocalDate day, @Nullable Set<UUID> members) {
        String chosen =
                members == null ? "" : (jpql.contains("where") ? " and " : " where ") + memberId + " in :members";
        TypedQuery<Object[]> query = database.createQuery(jpql + chosen, Object[].class);
        if (day != null) {
            query.setParameter("day", day);
        }
        if (members != null) {
            query.setParameter("members", members);
        }
        return query.getResultList();
    }

    private static ListedMember listed(Object[] row, LocalDate day, SealedRows sealed) {
        UUID id = (UUID) row[0];
        var person = new Member((PersonKind) row[4]);
        person.id = id;
        person.setMemberNumber((String) row[2]);
        person.setExternalId((String) row[3]);
        person.setGender(requireNonNullElse(sealed.open(Gender.class, row[5], id), Gender.UNKNOWN));
        person.setTitle(sealed.open(String.class, row[6], id));
        person.setGivenName(sealed.open(String.class, row[7], id));
        person.setFamilyName(sealed.open(String.class, row[8], id));
        person.setBirthName(sealed.open(String.class, row[9], id));
        person.setBirthDate(sealed.open(LocalDate.class, row[10], id));
        person.setDeceasedOn(sealed.open(LocalDate.class, row[11], id));
        return new ListedMember(
                person,
                (Long) row[1],
                day,
                new ArrayList<>(1),
                new ArrayList<>(2),
                new ArrayList<>(1),
                new ArrayList<>(1));
    }

    /** A member removed since the first statement is left out. */
    private static void with(Map<UUID, ListedMember> listed, Object[] row, BiConsumer<ListedMember, Object[]> action) {
        ListedMember member = listed.get((UUID) row[0]);
        if (member != null) {
            action.accept(member, row);
        }
    }

    private static void addMembership(ListedMember member, Object[] row) {
        var membership = new Membership((UUID) row[1], member.person());
        membership.setJoinedOn((LocalDate) row[2]);
        membership.setLeftOn((LocalDate) row[3]);
        member.memberships().add(membership);
    }

    private static void addActivity(ListedMember member, Object[] row) {
        var period = new ActivityPeriod((UUID) row[1], member.person());
        period.setKind((ActivityKind) row[2]);
        period.setOffice((Office) row[3]);
        period.setStartedOn((LocalDate) row[4]);
        period.setEndedOn((LocalDate) row[5]);
        member.activities().add(period);
    }

    private static void addPlaying(ListedMember member, Object[] row) {
        var playing = new Playing((UUID) row[1], member.person());
        playing.setInstrument((String) row[2]);
        playing.setSection((String) row[3]);
        playing.setMain((Boolean) row[4]);
        member.playing().add(playing.isMain() ? 0 : member.playing().size(), playing);
    }

    private static void addAddress(ListedMember member, Object[] row, SealedRows sealed) {
        var address = new Address((UUID) row[1], member.person());
        address.setTown(sealed.open(String.class, row[2], address.getId()));
        member.addresses().add(address);
    }
}
