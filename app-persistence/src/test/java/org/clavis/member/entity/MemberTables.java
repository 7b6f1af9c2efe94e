package org.clavis.member.entity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** The tables of members as the migrations make them, and the entities they hold. */
public final class MemberTables {
    /** Members last, because everything else points at them. */
    public static final List<Class<?>> ENTITIES = List.of(
            Membership.class,
            Address.class,
            Contact.class,
            ActivityPeriod.class,
            Playing.class,
            Qualification.class,
            ReportedActivity.class,
            Reporting.class,
            BankAccount.class,
            Member.class);

    private MemberTables() {}

    /** Makes the tables of members and of further features. */
    public static void create(EmbeddedPostgres postgres, String... features) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations(Stream.concat(Stream.of("member"), Stream.of(features))
                        .map(feature -> "classpath:db/tenant/" + feature)
                        .toArray(String[]::new))
                .load()
                .migrate();
    }
}
