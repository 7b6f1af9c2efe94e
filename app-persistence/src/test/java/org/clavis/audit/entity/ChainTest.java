package org.clavis.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.clavis.tenant.entity.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {
    private TestClub club;

    @BeforeEach
    void found() throws Exception {
        club = new TestClub();
    }

    @AfterEach
    void close() {
        club.close();
    }

    private void write(int entries) {
        IntStream.range(0, entries).forEach(i -> club.record("Maier " + i));
    }

    @Test
    void untouchedChain_isIntact() {
        assertThat(club.check()).isEqualTo(new ChainState(0, null));
        write(3);
        assertThat(club.check()).isEqualTo(new ChainState(3, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set at = at + interval '1 microsecond' where seq = 3",
                "update audit_entry set action = 'DELETED' where seq = 3",
                "update audit_entry set actor_id = 'subject-2' where seq = 3",
                "update audit_entry set entity = null where seq = 3",
                "update audit_entry set entity_id = gen_random_uuid() where seq = 3",
                "update audit_entry set subject_id = null where seq = 3",
                "update audit_entry set id = gen_random_uuid() where seq = 3",
                "update audit_entry set detail = set_bit(detail, 77, 1 - get_bit(detail, 77)) where seq = 3",
                "update audit_entry set hash = set_bit(hash, 9, 1 - get_bit(hash, 9)) where seq = 3",
                "update audit_entry set prev_hash = hash where seq = 3",
                "delete from audit_entry where seq = 3",
                "update audit_entry set seq = case seq when 3 then 4 else 3 end + 10 where seq in (3, 4);"
                        + "update audit_entry set seq = seq - 10 where seq > 10",
                "update audit_entry e set detail = f.detail from audit_entry f where e.seq = 3 and f.seq = 4",
                "delete from audit_entry where seq >= 3"
            })
    void tampering_isFoundAtItsPlace(String sql) throws SQLException {
        write(6);

        club.tamper(sql);

        assertThat(club.check()).isEqualTo(new ChainState(6, 3L));
    }

    @Test
    void lastEntryRewrittenWithAMatchingHash_isFoundByTheHead() throws SQLException {
        write(4);

        club.tamper("update audit_head set hash = sha256('other')");

        assertThat(club.check()).isEqualTo(new ChainState(4, 4L));
    }

    @Test
    void randomFlippedBits_areAllFound() throws SQLException {
        write(20);
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            String column = List.of("detail", "hash", "prev_hash").get(random.nextInt(3));
            long seq = 1L + random.nextInt(20);
            String flip = "update audit_entry set %1$s = set_bit(%1$s, %2$d, 1 - get_bit(%1$s, %2$d)) where seq = %3$d"
                    .formatted(column, random.nextInt(256), seq);

            club.tamper(flip);
            assertThat(club.check().firstBad()).as(flip).isEqualTo(seq);
            club.tamper(flip);
        }
        assertThat(club.check().isIntact()).isTrue();
    }

    @Test
    void concurrentWriters_makeOneChainWithoutGaps() {
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> write(25)))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(club.check()).isEqualTo(new ChainState(100, null));
        assertThat(club.entries()).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
    }

    @Test
    void loginOfTheTenant_mayOnlyReadAndAppend() throws SQLException {
        write(1);
        for (String sql : List.of(
                "update audit_entry set actor_id = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_head",
                "insert into audit_head values (false, 1, '')",
                "alter table audit_entry disable trigger all",
                "drop table audit_entry")) {
            try (Connection connection = club.connect();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .matches(e -> ((SQLException) e).getSQLState().equals("42501"));
            }
        }
    }

    @Test
    void owner_isRefusedByTheTriggers() throws SQLException {
        write(1);
        for (String sql : List.of(
                "update %s.audit_entry set actor_id = 'x'",
                "delete from %s.audit_entry",
                "truncate %s.audit_entry",
                "delete from %s.audit_head",
                "truncate %s.audit_head")) {
            try (Connection connection = TestDatabase.owner().getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql.formatted(club.tenant.schema())))
                        .hasMessageContaining("the Protokoll is append-only");
            }
        }
    }
}
