package org.clavis.tenant.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordNotFound;
import org.junit.jupiter.api.Test;

class AffiliationRepositoryTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final AffiliationTerms TERMS =
            new AffiliationTerms(Set.of(AffiliationPurpose.HONORS, AffiliationPurpose.REPORT), "47-11", true);

    private static Affiliation affiliation(UUID child, UUID parent) {
        return new Affiliation(child, parent, FIRST, TERMS);
    }

    private static UUID add(UUID child, UUID parent) {
        return TestCommon.in(entities -> new AffiliationRepository(entities).add(affiliation(child, parent)));
    }

    private static List<Affiliation> of(UUID child) {
        return TestCommon.in(entities -> new AffiliationRepository(entities).of(child));
    }

    @Test
    void affiliation_isReadAsItWasWritten() {
        UUID child = TestCommon.organisation();
        UUID parent = TestCommon.organisation();

        UUID id = add(child, parent);

        assertThat(of(child)).singleElement().satisfies(read -> {
            assertThat(read.id()).isEqualTo(id);
            assertThat(read.parentId()).isEqualTo(parent);
            assertThat(read.terms()).isEqualTo(TERMS);
            assertThat(read.state()).isEqualTo(AffiliationState.CONFIRMED);
            assertThat(read.validFrom()).isEqualTo(FIRST);
            assertThat(read.validTo()).isNull();
        });
    }

    @Test
    void addingItAgain_changesNothing() {
        UUID child = TestCommon.organisation();
        UUID parent = TestCommon.organisation();

        assertThat(add(child, parent)).isEqualTo(add(child, parent));
        assertThat(of(child)).hasSize(1);
    }

    @Test
    void endedAffiliation_keepsItsLastDay() {
        UUID child = TestCommon.organisation();
        UUID id = add(child, TestCommon.organisation());

        TestCommon.run(entities -> new AffiliationRepository(entities).end(id, LocalDate.of(2020, 12, 31)));

        assertThat(of(child)).extracting(Affiliation::validTo).containsExactly(LocalDate.of(2020, 12, 31));
        assertThatThrownBy(() ->
                        TestCommon.run(entities -> new AffiliationRepository(entities).end(UUID.randomUUID(), FIRST)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void proposedAffiliation_standsOnceTheOtherSideConfirmsIt() {
        UUID child = TestCommon.organisation();
        UUID parent = TestCommon.organisation();
        UUID id = TestCommon.in(entities ->
                new AffiliationRepository(entities).add(Affiliation.proposed(child, child, parent, FIRST, TERMS)));
        assertThat(of(child)).extracting(Affiliation::state).containsExactly(AffiliationState.PROPOSED);

        TestCommon.run(entities -> new AffiliationRepository(entities).change(id, one -> one.confirm(parent)));

        assertThat(of(child)).extracting(Affiliation::state).containsExactly(AffiliationState.CONFIRMED);
    }

    @Test
    void sameProposalTwice_isRefused() {
        UUID child = TestCommon.organisation();
        UUID parent = TestCommon.organisation();
        TestCommon.run(entities ->
                new AffiliationRepository(entities).add(Affiliation.proposed(child, child, parent, FIRST, TERMS)));

        assertThatThrownBy(() -> TestCommon.run(entities -> new AffiliationRepository(entities)
                        .add(Affiliation.proposed(parent, child, parent, FIRST.plusYears(1), TERMS))))
                .hasMessage("tenant.affiliation.proposedAlready");
    }

    /** Both proposals are admitted, for they bind nobody; only one of the two can be confirmed. */
    @Test
    void circleOfProposals_isRefusedToWhoeverConfirmsLast() {
        UUID one = TestCommon.organisation();
        UUID other = TestCommon.organisation();
        UUID up = TestCommon.in(entities ->
                new AffiliationRepository(entities).add(Affiliation.proposed(one, one, other, FIRST, TERMS)));
        UUID down = TestCommon.in(entities ->
                new AffiliationRepository(entities).add(Affiliation.proposed(one, other, one, FIRST, TERMS)));
        TestCommon.run(entities -> new AffiliationRepository(entities).change(up, it -> it.confirm(other)));

        assertThatThrownBy(() -> TestCommon.run(
                        entities -> new AffiliationRepository(entities).change(down, it -> it.confirm(other))))
                .hasMessage("tenant.affiliation.circle");
    }

    /** Each of the two would be admitted if it did not see the other. */
    @Test
    void circleClosedByTwoAtTheSameTime_isRefusedToOneOfThem() {
        for (int i = 0; i < 10; i++) {
            UUID one = TestCommon.organisation();
            UUID other = TestCommon.organisation();

            long admitted = Stream.of(attempt(one, other), attempt(other, one))
                    .filter(CompletableFuture::join)
                    .count();

            assertThat(admitted).isEqualTo(1);
        }
    }

    private static CompletableFuture<Boolean> attempt(UUID child, UUID parent) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                add(child, parent);
                return true;
            } catch (BusinessRuleViolated circle) {
                return false;
            }
        });
    }
}
