package org.clavis.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clavis.member.DirectoryRows.named;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.access.Register;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryIndexTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Set<Register> ALL = EnumSet.allOf(Register.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "müller",
                "mueller",
                "Muller",
                "MÜLL",
                "ülle",
                "jörg mül",
                "müller jörg",
                "Müller, Jörg",
                "joerg",
                "ller oerg"
            })
    void everySpellingAndPart_findsTheName(String typed) {
        assertThat(found(typed, named("Hans-Jörg", "Müller"), named("Eva", "Kunz")))
                .containsExactly("Hans-Jörg Müller");
    }

    @ParameterizedTest
    @CsvSource({
        "hanspeter, Hans-Peter Weiß",
        "hans weiss, Hans-Peter Weiß",
        "zoe, Zoé Ludwig",
        "soren, Søren Dahl",
        "soeren, Sören Dahm",
        "oneill, Ian O'Neill",
        "strasser, Jo Straßer",
        "tann der, Ida von der Tann",
        "el, Manuel Beck"
    })
    void particularNames_areFound(String typed, String name) {
        String[] parts = name.split(" ", 2);
        assertThat(found(typed, named(parts[0], parts[1]), named("Xy", "Qqq"))).containsExactly(name);
    }

    @Test
    void allWords_mustBeFound() {
        assertThat(found("anna beck", named("Anna", "Beck"), named("Anna", "Bohn"), named("Emil", "Beck")))
                .containsExactly("Anna Beck");
    }

    @Test
    void wholeWordsComeFirst_thenParts_thenNamesOfTheSameSound() {
        assertThat(found(
                        "meier",
                        named("A", "Maier"),
                        named("B", "Meierhofer"),
                        named("C", "Mayer"),
                        named("D", "Meier")))
                .containsExactly("D Meier", "B Meierhofer", "A Maier", "C Mayer");
    }

    @Test
    void beginningsOfWords_comeBeforeTheirMiddle() {
        assertThat(found("mül", named("Samuel", "Adam"), named("Eva", "Müllner")))
                .containsExactly("Eva Müllner", "Samuel Adam");
    }

    @Test
    void shortWords_haveNoSound() {
        assertThat(found("my", named("Mia", "Beck"))).isEmpty();
    }

    @Test
    void birthNameAndNumber_areFound() {
        DirectoryRows eva = named("Eva", "Kunz").born("Sailer").number("1017");
        assertThat(found("sailer", eva)).containsExactly("Eva Kunz");
        assertThat(found("1017", eva)).containsExactly("Eva Kunz");
        assertThat(found("eva 1017", eva)).containsExactly("Eva Kunz");
    }

    @Test
    void town_isFoundByThoseOnlyWhoMayReadIt() {
        DirectoryIndex index = index(named("Eva", "Kunz").in("Weinheim"));
        DirectoryQuery query = DirectoryQuery.FIRST_PAGE.searching("weinheim");

        assertThat(index.page(query, ALL).total()).isOne();
        assertThat(index.page(query, EnumSet.of(Register.PERSON)).total()).isZero();
    }

    @Test
    void officeAndActivity_areFilteredEachByItsOwnRegister() {
        DirectoryIndex index = index(
                named("Eva", "Kunz").doing(ActivityKind.MUSICIAN, "Hörner"),
                named("Jan", "Beck").holding(Office.CHAIR));
        var chairs = new DirectoryFilter(Set.of(), Set.of(), Set.of(), Set.of(Office.CHAIR), null, null);
        assertThat(names(index, DirectoryQuery.FIRST_PAGE.filtered(chairs))).containsExactly("Jan Beck");
        assertThat(chairs.registers()).containsExactly(Register.OFFICES);
        var horns = new DirectoryFilter(Set.of(), Set.of("Hörner"), Set.of(), Set.of(), null, null);
        assertThat(horns.registers()).containsExactly(Register.INSTRUMENTS);
    }

    @Test
    void columnsOfUnreadableRegisters_areEmpty() {
        DirectoryIndex index = index(named("Eva", "Kunz").in("Weinheim").doing(ActivityKind.MUSICIAN, "Hörner"));
        DirectoryRow row = index.page(DirectoryQuery.FIRST_PAGE, EnumSet.of(Register.PERSON))
                .items()
                .get(0);

        assertThat(row.familyName()).isEqualTo("Kunz");
        assertThat(Stream.of(
                        row.town(),
                        row.status(),
                        row.joinedOn(),
                        row.activityKinds(),
                        row.offices(),
                        row.sections(),
                        row.instruments()))
                .containsOnlyNulls();
    }

    @Test
    void filters_holdTogether() {
        DirectoryIndex index = index(
                named("A", "A").aged(15).doing(ActivityKind.PUPIL, "Flöten").being(MembershipStatus.IN_TRAINING),
                named("B", "B").aged(40).doing(ActivityKind.MUSICIAN, "Flöten"),
                named("C", "C").aged(41).doing(ActivityKind.MUSICIAN, "Hörner"),
                named("D", "D").being(MembershipStatus.LEFT));

        assertThat(names(index, filter(Set.of(), Set.of("Flöten"), Set.of(), null, null)))
                .containsExactly("A A", "B B");
        assertThat(names(index, filter(Set.of(), Set.of("Flöten"), Set.of(ActivityKind.MUSICIAN), null, null)))
                .containsExactly("B B");
        assertThat(names(
                        index,
                        filter(
                                Set.of(MembershipStatus.LEFT, MembershipStatus.IN_TRAINING),
                                Set.of(),
                                Set.of(),
                                null,
                                null)))
                .containsExactly("A A", "D D");
        assertThat(names(index, filter(Set.of(), Set.of(), Set.of(), 15, 40))).containsExactly("A A", "B B");
        assertThat(names(index, filter(Set.of(), Set.of(), Set.of(), null, 120)))
                .containsExactly("A A", "B B", "C C");
    }

    @Test
    void accents_decideOnlyBetweenPeopleOfOtherwiseEqualNames() {
        DirectoryIndex index = index(
                named("Zoé", "Müller"),
                named("Zoe", "Muller"),
                named("Berta", "Müller"),
                named("Anna", "Müller"),
                named("Anna", "Muller"));

        assertThat(names(index, DirectoryQuery.FIRST_PAGE))
                .containsExactly("Anna Muller", "Anna Müller", "Berta Müller", "Zoe Muller", "Zoé Müller");
    }

    @Test
    void emptyFields_standLastInBothDirections() {
        DirectoryIndex index = index(
                named("A", "A"), named("B", "B").in("Aalen"), named("C", "C").in("Ulm"));

        assertThat(names(index, sorted(DirectoryColumn.TOWN, false))).containsExactly("B B", "C C", "A A");
        assertThat(names(index, sorted(DirectoryColumn.TOWN, true))).containsExactly("C C", "B B", "A A");
    }

    @ParameterizedTest
    @EnumSource(DirectoryColumn.class)
    void paging_meetsEveryRowOnce(DirectoryColumn column) {
        DirectoryIndex index = index(IntStream.range(0, 23)
                .mapToObj(i -> named("Eva", "Kunz").number(String.valueOf(i % 5)))
                .toArray(DirectoryRows[]::new));
        List<DirectoryRow> met = IntStream.rangeClosed(1, 4)
                .mapToObj(page ->
                        index.page(sorted(column, true).paged(page, 7), ALL).items())
                .flatMap(List::stream)
                .toList();

        assertThat(met).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void pageBehindTheLast_isEmptyButCounts() {
        DirectoryPage page = index(named("A", "A")).page(DirectoryQuery.FIRST_PAGE.paged(9, 50), ALL);
        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isOne();
    }

    @Test
    void touchedMembers_areReplacedOrGone() {
        DirectoryRow kunz = named("Eva", "Kunz").row();
        DirectoryRow beck = named("Jan", "Beck").row();
        DirectoryIndex before = DirectoryIndex.of(DAY, 7, List.of(kunz, beck));
        DirectoryRows renamed = named("Eva", "Abel");
        renamed.id = kunz.id();
        DirectoryIndex after = before.with(9, Set.of(kunz.id(), beck.id()), List.of(renamed.row()));

        assertThat(names(after, DirectoryQuery.FIRST_PAGE)).containsExactly("Eva Abel");
        assertThat(after.seq()).isEqualTo(9);
        assertThat(names(before, DirectoryQuery.FIRST_PAGE)).containsExactly("Jan Beck", "Eva Kunz");
    }

    @Test
    void knownMembers_areRecognisedInOtherSpellings() {
        DirectoryRows mueller = named("Hans-Jörg", "Müller").number("17");
        mueller.externalId = "A-1";
        KnownMembers known = index(mueller, named("Jörg", "Müller")).known(ALL);

        assertThat(known.named("MUELLER", "Hans Joerg"))
                .extracting(DirectoryRow::id)
                .containsExactly(mueller.id);
        assertThat(known.numbered(" 17 ")).extracting(DirectoryRow::id).containsExactly(mueller.id);
        assertThat(known.withExternalId("A-1")).extracting(DirectoryRow::id).containsExactly(mueller.id);
        assertThat(known.named("Maier", "Hans")).isEmpty();
        assertThat(known.numbered("1")).isEmpty();
    }

    private static List<String> found(String typed, DirectoryRows... rows) {
        return names(index(rows), DirectoryQuery.FIRST_PAGE.searching(typed));
    }

    private static DirectoryIndex index(DirectoryRows... rows) {
        return DirectoryIndex.of(
                DAY, 0, Arrays.stream(rows).map(DirectoryRows::row).toList());
    }

    private static DirectoryQuery filter(
            Set<MembershipStatus> status,
            Set<String> sections,
            Set<ActivityKind> kinds,
            @Nullable Integer from,
            @Nullable Integer to) {
        return DirectoryQuery.FIRST_PAGE.filtered(new DirectoryFilter(status, sections, kinds, Set.of(), from, to));
    }

    private static DirectoryQuery sorted(DirectoryColumn column, boolean descending) {
        return DirectoryQuery.FIRST_PAGE.sorted(new DirectorySort(column, descending));
    }

    private static List<String> names(DirectoryIndex index, DirectoryQuery query) {
        return index.page(query, ALL).items().stream()
                .map(row -> row.givenName() + " " + row.familyName())
                .toList();
    }
}
