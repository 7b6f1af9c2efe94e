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

    private static Affiliation affiliation(UUID child, UUID parent) {
        return new Affiliation(
                child, parent, FIRST, Set.of(AffiliationPurpose.HONORS, AffiliationPurpose.REPORT), "47-11", true);
    }

    private static UUID add(UUID child, UUID parent) {
        return TestCommon.in(entities -> new AffiliationRepository(entities).add(affiliation(child, parent)));
    }

    private static List<Affiliation> of(UUID child) {
        return TestCommon.in(entities -> new AffiliationRepository(entities)
                .all().stream()
                        .filter(affiliation -> affiliation.childId().equals(child))
                        .toList());
    }

    @Test
    void affiliation_isReadAsItWasWritten() {
        UUID child = TestCommon.organisation();
        UUID parent = TestCommon.organisation();

        UUID id = add(child, parent);

        assertThat(of(child)).singleElement().satisfies(read -> {
            assertThat(read.id()).isEqualTo(id);
            assertThat(read.parentId()).isEqualTo(parent);
            assertThat(read.purposes()).containsOnly(AffiliationPurpose.REPORT, AffiliationPurpose.HONORS);
            assertThat(read.memberNumber()).isEqualTo("47-11");
            assertThat(read.validFrom()).isEqualTo(FIRST);
            assertThat(read.validTo()).isNull();
            assertThat(read.isMain()).isTrue();
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
