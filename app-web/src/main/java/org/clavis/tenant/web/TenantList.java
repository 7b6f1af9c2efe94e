package org.clavis.tenant.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clavis.tenant.Tenants;
import org.clavis.tenant.entity.Tenant;

/** All tenants of the platform and how they are. */
@Named
@RequestScoped
public class TenantList {
    private static final ZoneId OPERATORS = ZoneId.of("Europe/Berlin");

    @Inject
    private Tenants tenants;

    private List<Tenant> all = List.of();

    @PostConstruct
    void open() {
        all = tenants.all();
    }

    public List<Tenant> getAll() {
        return all;
    }

    public LocalDate founded(Tenant tenant) {
        return LocalDate.ofInstant(tenant.foundedAt(), OPERATORS);
    }
}
