package org.clavis.tenant;

import java.util.UUID;
import org.clavis.tenant.entity.Tenant;
import org.clavis.tenant.entity.TenantLevel;

/**
 * A club or federation on this server.
 *
 * @param alias its name in URLs, for ever
 * @param name its name to show
 */
public record Organisation(UUID id, String alias, String name, TenantLevel level) {
    static Organisation of(Tenant tenant) {
        return new Organisation(tenant.id(), tenant.alias(), tenant.name(), tenant.level());
    }
}
