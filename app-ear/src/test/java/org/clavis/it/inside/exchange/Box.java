package org.clavis.it.inside.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.clavis.context.TenantRef;
import org.clavis.it.inside.tenant.Notebook;

/** The exchange box as whoever owns the database sees it, and can alter it. */
@Dependent
class Box {
    @Inject
    private Notebook notebook;

    boolean has(UUID letter, String condition) throws SQLException {
        return count("common.exchange_item where id = '" + letter + "' and " + condition) == 1;
    }

    void awaitThat(UUID letter, String condition) throws Exception {
        Pigeonhole.awaitThat(condition, () -> has(letter, condition));
    }

    void alter(UUID letter, String change) throws SQLException {
        notebook.asOwner("update common.exchange_item set " + change + ", due_at = now() where id = '" + letter + "'");
    }

    void flipABit(UUID letter) throws SQLException {
        alter(letter, "sealed = set_byte(sealed, 100, get_byte(sealed, 100) # 1)");
    }

    boolean hasReceipt(TenantRef tenant, UUID letter) throws SQLException {
        return count(tenant.schema() + ".exchange_receipt where item_id = '" + letter + "'") == 1;
    }

    long sentBy(TenantRef tenant) throws SQLException {
        return count(tenant.schema() + ".exchange_outbox");
    }

    /** Rows of the post in which these words can be read. */
    long rowsThatShow(TenantRef sender, String words) throws SQLException {
        String shown = " where position('" + words + "'::bytea in sealed) > 0 or kind like '%" + words + "%'";
        return count("common.exchange_item" + shown) + count(sender.schema() + ".exchange_outbox" + shown);
    }

    long publishedKeys(TenantRef tenant) throws SQLException {
        return count("common.tenant_key where tenant_id = '" + tenant.id() + "'");
    }

    private long count(String rows) throws SQLException {
        return notebook.countAsOwner("select count(*) from " + rows);
    }
}
