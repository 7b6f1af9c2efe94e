package org.clavis.tenant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.clavis.access.RequiresOperator;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.Vault;
import org.clavis.tenant.entity.Organisations;
import org.clavis.tenant.entity.SchemaFounding;
import org.clavis.tenant.entity.SchemaUpdate;
import org.clavis.tenant.entity.Tenant;
import org.clavis.tenant.entity.TenantLevel;
import org.clavis.tenant.entity.TenantRepository;
import org.clavis.tenant.entity.TenantState;

/** The organisations this server is run for. */
@Stateless
@RequiresOperator
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Tenants {
    @Inject
    private TenantRepository repository;

    @Inject
    private SchemaFounding founding;

    @Inject
    private SchemaUpdate update;

    @Inject
    private Organisations organisations;

    /**
     * Founds a tenant: its entry in the register, its keys, its database login and schema, its tables, in this order, each
     * committed before the next. Founding an alias again finishes what broke off, repairs the login, and changes nothing
     * else.
     *
     * @param alias name in URLs and tokens, for ever: lower case letters, digits and single hyphens, at most 60
     * @param name name to show, which a tenant that exists already keeps
     * @throws org.clavis.shared.BusinessRuleViolated if alias or name cannot be used
     * @throws jakarta.ejb.EJBException caused by {@link org.clavis.tenant.entity.MigrationFailed} if the tables cannot be
     *     made; the tenant is offline then
     */
    public TenantRef found(String alias, String name, TenantLevel level) {
        Tenant tenant = repository.byAlias(alias).orElseGet(() -> reserve(alias, name, level));
        // Lost keys of a tenant that has data are to be restored, never to be replaced.
        Vault vault = tenant.state() == TenantState.FOUNDING ? KeyStore.create(tenant.id()) : KeyStore.of(tenant.id());
        String password = vault.databasePassword();
        founding.found(tenant.ref(), password.toCharArray());
        update.update(tenant);
        organisations.forget();
        return tenant.ref();
    }

    /** All tenants by alias, those that are offline included. */
    public List<Tenant> all() {
        return repository.all();
    }

    private Tenant reserve(String alias, String name, TenantLevel level) {
        Tenant tenant = Tenant.reserve(alias, name, level);
        try {
            repository.add(tenant);
            return tenant;
        } catch (PersistenceException e) {
            // Somebody else was quicker: theirs is founded, then.
            return repository.byAlias(alias).orElseThrow(() -> e);
        }
    }
}
