package org.clavis.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clavis.access.AccessDenied;
import org.clavis.member.DirectoryColumn;
import org.clavis.member.DirectoryFilter;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectoryRow;
import org.clavis.member.DirectorySort;
import org.clavis.member.MemberDirectory;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.Playing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list in memory agrees with the database at every moment, for every tenant and every right. */
@Inside
@As(tenant = DirectoryIT.CLUB)
class DirectoryIT {
    static final String CLUB = "directory-club";
    static final String OTHER_CLUB = "directory-other-club";

    private static final int READERS = 6;
    private static final int CHANGES = 25;

    @Inject
    private Members members;

    @Inject
    private MemberDirectory directory;

    @Inject
    private StatementCounter statements;

    @Resource
    private UserTransaction transaction;

    @Test
    void recordedMember_isListedAtOnce() {
        String name = name();
        record(name);
        assertThat(found(name)).singleElement().satisfies(row -> {
            assertThat(row.familyName()).isEqualTo(name);
            assertThat(row.town()).isEqualTo("Weinheim");
            assertThat(row.sections()).containsExactly("Hörner");
        });
    }

    @Test
    void correctedMember_isListedUnderTheNewName() {
        String before = name();
        String after = name();
        UUID id = record(before);
        Member person = person(id);
        person.setFamilyName(after);
        members.correct(id, person.getVersion(), only(person, null));

        assertThat(found(before)).isEmpty();
        assertThat(found(after)).singleElement().satisfies(row -> assertThat(row.version())
                .isEqualTo(person(id).getVersion()));
    }

    @Test
    void changedAddress_isListed() {
        String name = name();
        UUID id = record(name);
        List<Address> addresses = Objects.requireNonNull(members.open(id).addresses());
        addresses.get(0).setTown("Heppenheim");
        members.correct(id, person(id).getVersion(), only(null, addresses));

        assertThat(found(name)).extracting(DirectoryRow::town).containsExactly("Heppenheim");
    }

    @Test
    void removedMember_isGone() {
        String name = name();
        UUID id = record(name);
        assertThat(found(name)).hasSize(1);
        members.remove(id, found(name).get(0).version());

        assertThat(found(name)).isEmpty();
    }

    @Test
    void changeThatIsNotCommitted_isNowhere() throws Exception {
        String name = name();
        transaction.begin();
        record(name);
        assertThat(found(name)).isEmpty();
        transaction.rollback();

        assertThat(found(name)).isEmpty();
    }

    @Test
    void otherTenant_listsNothingOfIt() throws Exception {
        String name = name();
        record(name);
        assertThat(found(name)).hasSize(1);

        List<DirectoryRow> there = Acting.in(OTHER_CLUB).call(() -> found(name));
        assertThat(there).isEmpty();
        int everybodyThere = Acting.in(OTHER_CLUB)
                .call(() -> directory.page(DirectoryQuery.FIRST_PAGE).total());
        assertThat(everybodyThere).isZero();
    }

    @Test
    void columnsWithoutTheRight_areEmptyAndTellNothing() throws Exception {
        String name = name();
        record(name);
        Acting reader = Acting.in(CLUB).with("person:read");

        assertThat(reader.call(() -> found(name))).singleElement().satisfies(row -> {
            assertThat(row.familyName()).isEqualTo(name);
            assertThat(row.town()).isNull();
            assertThat(row.status()).isNull();
            assertThat(row.activityKinds()).isNull();
            assertThat(row.offices()).isNull();
            assertThat(row.sections()).isNull();
        });
        assertThat(reader.call(() -> found(name + " weinheim"))).isEmpty();
        assertRefused(reader, DirectoryQuery.FIRST_PAGE.sorted(new DirectorySort(DirectoryColumn.TOWN, false)));
        assertRefused(
                reader,
                DirectoryQuery.FIRST_PAGE.filtered(
                        new DirectoryFilter(Set.of(), Set.of("Hörner"), Set.of(), Set.of(), null, null)));
        assertThatThrownBy(() -> reader.call(() -> directory.sections())).isInstanceOf(AccessDenied.class);
    }

    @Test
    @As(tenant = CLUB, roles = "address:read")
    void withoutTheRightToReadPeople_nothingIsListed() {
        assertThatThrownBy(() -> directory.page(DirectoryQuery.FIRST_PAGE)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> directory.known()).isInstanceOf(AccessDenied.class);
    }

    @Test
    void listThatIsWarm_takesOneQuery() throws Exception {
        record(name());
        directory.page(DirectoryQuery.FIRST_PAGE);

        assertThat(statements.count(() -> directory.page(DirectoryQuery.FIRST_PAGE)))
                .isEqualTo(1);
    }

    @Test
    void known_findsTheMemberInAnotherSpelling() {
        String name = "Müller" + name();
        UUID id = record(name);

        assertThat(directory.known().named(name.toUpperCase(Locale.ROOT).replace("Ü", "UE"), "eva"))
                .extracting(DirectoryRow::id)
                .containsExactly(id);
    }

    /** What was committed before somebody asks is in the answer, whoever else asks or writes. */
    @Test
    void readersBesideAWriter_missNothingThatIsCommitted() throws Exception {
        String family = name();
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try {
            for (int change = 1; change <= CHANGES; change++) {
                record(family);
                int committed = change;
                List<Future<Integer>> answers = new ArrayList<>();
                for (int reader = 0; reader < READERS; reader++) {
                    answers.add(threads.submit(
                            () -> Acting.in(CLUB).call(() -> found(family).size())));
                }
                for (Future<Integer> answer : answers) {
                    assertThat(answer.get()).isEqualTo(committed);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertRefused(Acting reader, DirectoryQuery query) {
        assertThatThrownBy(() -> reader.call(() -> directory.page(query))).isInstanceOf(AccessDenied.class);
    }

    private List<DirectoryRow> found(String typed) {
        return directory.page(DirectoryQuery.FIRST_PAGE.searching(typed)).items();
    }

    private Member person(UUID id) {
        return Objects.requireNonNull(members.open(id).person());
    }

    private static MemberRecord only(@Nullable Member person, @Nullable List<Address> addresses) {
        return new MemberRecord(person, null, addresses, null, null, null, null, null, null, null, null, null);
    }

    private UUID record(String familyName) {
        var person = new Member(PersonKind.NATURAL);
        person.setGivenName("Eva");
        person.setFamilyName(familyName);
        var membership = new Membership(person);
        membership.setJoinedOn(LocalDate.of(2001, 1, 1));
        var address = new Address(person);
        address.setTown("Weinheim");
        var plays = new ActivityPeriod(person);
        plays.setKind(ActivityKind.MUSICIAN);
        plays.setStartedOn(LocalDate.of(2001, 1, 1));
        var playing = new Playing(person);
        playing.setSection("Hörner");
        return members.create(new MemberRecord(
                person,
                List.of(membership),
                List.of(address),
                null,
                List.of(plays),
                null,
                List.of(playing),
                null,
                null,
                null,
                null,
                null));
    }

    /** A family name nobody bears, of letters alone. */
    private static String name() {
        return "Q" + UUID.randomUUID().toString().replaceAll("[0-9-]", "x");
    }
}
