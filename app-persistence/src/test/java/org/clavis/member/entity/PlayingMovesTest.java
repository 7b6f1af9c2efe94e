package org.clavis.member.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database from before: what was played stood with the times it was played in. */
class PlayingMovesTest {
    private static final String BEFORE = "20261122003200";
    private static final UUID EVA = new UUID(0, 1);
    private static final UUID JAN = new UUID(0, 2);

    @Test
    void instrumentsOfTimes_becomeRowsOfTheirOwn() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            migrate(postgres, BEFORE);
            for (UUID member : List.of(EVA, JAN)) {
                sql.execute("insert into member (id, version, kind, family_name) values ('" + member
                        + "', 0, 'NATURAL', '\\x00')");
            }
            period(sql, EVA, "PUPIL", "OWN", "'Tuba', 'Tuben', '2001-01-01', '2003-12-31', null, null");
            period(sql, EVA, "MUSICIAN", "OWN", "'Tuba', 'Tuben', '2004-01-01', null, null, null");
            period(sql, EVA, "MUSICIAN", "OTHER", "'Horn', 'Hörner', '1999-01-01', '2000-12-31', null, null");
            period(sql, EVA, "SECTION_LEADER", "OWN", "null, 'Tuben', '2015-01-01', null, 'SECTION_LEADER', null");
            period(sql, JAN, "OTHER_OFFICE", "OWN", "null, null, '2015-01-01', null, null, 'Platzwart'");
            migrate(postgres, "20261122003210");

            assertThat(rows(
                            sql,
                            "select instrument, section, main, started_on, ended_on from playing order by started_on"))
                    .containsExactly("Horn null f 1999-01-01 2000-12-31", "Tuba Tuben t 2001-01-01 null");
            assertThat(rows(
                            sql,
                            "select office, office_label from activity_period where office is not null order by 1"))
                    .containsExactly("OTHER Platzwart", "SECTION_LEADER null");
        }
    }

    private static void migrate(EmbeddedPostgres postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/tenant/member")
                .target(target)
                .load()
                .migrate();
    }

    private static void period(Statement sql, UUID member, String kind, String club, String rest) throws Exception {
        sql.execute("insert into activity_period (id, member_id, kind, club, instrument, section, started_on, ended_on,"
                + " office, office_label) values (gen_random_uuid(), '" + member + "', '" + kind + "', '" + club + "', "
                + rest + ")");
    }

    private static List<String> rows(Statement sql, String query) throws Exception {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
