package org.clavis.tenant.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.LetterKeys;
import org.clavis.crypto.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantKeysTest {
    private UUID tenant;
    private LetterKeys keys;

    @BeforeEach
    void publish() {
        TestKeys.configure();
        tenant = TestCommon.organisation();
        keys = KeyStore.create(tenant).letters();
        TestCommon.run(entities -> new TenantKeys(entities).publish(tenant));
    }

    private String published(String purpose, String column) throws Exception {
        return TestDatabase.valueAsSuperuser("select string_agg(" + column + ", ' ') from common.tenant_key"
                + " where tenant_id = '" + tenant + "' and purpose = '" + purpose + "'");
    }

    @Test
    void publicKeys_areThereForEverybody() throws Exception {
        assertThat(published("SIGNING", "public_key"))
                .isEqualTo(keys.verifyingKeys().get(0).pem());
        assertThat(published("LETTERS", "public_key"))
                .isEqualTo(keys.sealingKeys().get(0).pem());
        assertThat(published("LETTERS", "id"))
                .isEqualTo(keys.sealingKeys().get(0).id());
    }

    @Test
    void publishingAgain_changesNothing() throws Exception {
        String since = published("SIGNING", "since::text");

        TestCommon.run(entities -> new TenantKeys(entities).publish(tenant));

        assertThat(published("SIGNING", "since::text")).isEqualTo(since);
    }

    @Test
    void serversOwnLogin_cannotExchangeAPublishedKey() {
        assertThatThrownBy(() -> TestCommon.run(entities -> entities.createNativeQuery(
                                "update common.tenant_key set public_key = 'mine' where tenant_id = :tenant")
                        .setParameter("tenant", tenant)
                        .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }
}
