package org.clavis.honor.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.TenantDatabase;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordNotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of the migration and the mapping of the entity, together. */
class HonorRepositoryTest {
    private static TenantDatabase database;

    private UUID weber;

    @BeforeAll
    static void start() throws Exception {
        database = TenantDatabase.ofMembers(List.of("honor"), Honor.class);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void oneMember() {
        weber = database.in(session -> {
            var member = new Member(PersonKind.NATURAL);
            member.setFamilyName("Weber");
            session.persist(member);
            return member.getId();
        });
    }

    @Test
    void honor_isReadBackWithEverythingInIt() {
        UUID id = add("BDMV-A-10", 10, 2014);
        Honor honor = in(honors -> honors.get(id));
        assertThat(honor.getTitle()).isEqualTo("Ehrennadel in Bronze");
        assertThat(honor.getAwardedOn()).isEqualTo(LocalDate.of(2014, 11, 8));
        assertThat(honor.getAwardedBy()).isEqualTo("Karl Beispiel");
        assertThat(honor.getLaudatio()).startsWith("Seit zehn Jahren");
        assertThat(honor.getVersion()).isZero();
    }

    @Test
    void aStepOfALadder_isGivenOnce() {
        add("BDMV-A-10", 10, 2014);
        assertThatThrownBy(() -> add("BDMV-A-10", 10, 2016))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("honor.rule.stepTwice");
        assertThat(add("BDMV-A-10", 20, 2024)).isNotNull();
    }

    @Test
    void aRevokedStep_mayBeGivenAgain() {
        UUID id = add("BDMV-A-10", 10, 2014);
        in(honors -> {
            Honor honor = honors.get(id);
            honor.revoke("Falsche Person");
            honors.write(honor);
            return honor;
        });
        assertThat(add("BDMV-A-10", 10, 2016)).isNotNull();
    }

    @Test
    void honorsWithoutARule_areGivenAsOftenAsSomebodyLikes() {
        add(null, 0, 2014);
        assertThat(add(null, 0, 2014)).isNotNull();
    }

    @Test
    void honors_areFilteredByMemberYearAndState() {
        add("BDMV-A-20", 20, 2024);
        add("BDMV-A-10", 10, 2014);
        assertThat(years(new HonorFilter(weber, null, null))).containsExactly(2014, 2024);
        assertThat(years(new HonorFilter(weber, 2024, null))).containsExactly(2024);
        assertThat(years(new HonorFilter(weber, null, HonorState.REVOKED))).isEmpty();
        long count = in(honors -> honors.count(new HonorFilter(weber, null, HonorState.GIVEN)));
        assertThat(count).isEqualTo(2);
        List<Honor> all = in(honors -> honors.ofAll(List.of(weber)));
        assertThat(all).hasSize(2);
    }

    @Test
    void removedHonor_isGone() {
        UUID id = add("BDMV-A-10", 10, 2014);
        in(honors -> {
            honors.remove(honors.get(id));
            return true;
        });
        assertThatThrownBy(() -> in(honors -> honors.get(id))).isInstanceOf(RecordNotFound.class);
    }

    private List<Integer> years(HonorFilter filter) {
        return in(honors -> honors.some(filter, 0, 10)).stream()
                .map(Honor::getHonorYear)
                .toList();
    }

    private UUID add(@Nullable String code, int step, int year) {
        return database.in(session -> {
            var honors = new HonorRepository(session);
            Honor honor = Honor.recorded(session.find(Member.class, weber), HonorOrigin.RECORDED);
            honor.setAwardingBody("lv-suedwest");
            honor.setRuleCode(code);
            honor.setStep(step);
            honor.setTitle("Ehrennadel in Bronze");
            honor.setHonorYear(year);
            honor.setAwardedOn(LocalDate.of(year, 11, 8));
            honor.setAwardedBy("Karl Beispiel");
            honor.setLaudatio("Seit zehn Jahren spielt er Tuba.");
            honors.add(honor);
            honors.write(honor);
            return honor.getId();
        });
    }

    private static <T> T in(Function<HonorRepository, T> task) {
        return database.in(session -> task.apply(new HonorRepository(session)));
    }
}
