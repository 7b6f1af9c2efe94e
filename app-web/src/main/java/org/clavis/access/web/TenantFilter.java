package org.clavis.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.clavis.audit.SecurityEvents;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.tenant.entity.TenantRegister;

/**
 * Binds tenant and actor to the request, the only place where a request gets them. A program names the tenant in the
 * path; a person works in one tenant per session. Either way the token decides whether it may be: a tenant that is not
 * in the token does not exist for its holder.
 *
 * <p>The client's address is that of the TCP peer: a header could be written by anybody.
 */
public class TenantFilter extends HttpFilter {
    @Inject
    private TenantRegister tenants;

    @Inject
    private Logins logins;

    @Inject
    private SecurityEvents refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<SignedIn> signedIn = Paths.isOpen(path) ? Optional.empty() : SignedIn.of(request);
        if (signedIn.isEmpty()) {
            chain.doFilter(request, response);
        } else if (Paths.isMachine(path)) {
            machine(path, signedIn.get(), request, () -> chain.doFilter(request, response));
        } else {
            page(path, signedIn.get(), request, response, chain);
        }
    }

    private void machine(String path, SignedIn who, HttpServletRequest request, Step step)
            throws IOException, ServletException {
        Optional<String> alias = Paths.isSoap(path) ? who.grants().only() : Paths.tenantOf(path);
        if (alias.isEmpty()) {
            run(CallContext.withoutTenant(who.outside(request.getRemoteAddr())), step);
            return;
        }
        Optional<TenantRef> visible = visible(alias.get(), who);
        if (visible.isEmpty()) {
            run(CallContext.withoutTenant(who.outside(request.getRemoteAddr())), this::refuse);
            return;
        }
        TenantRef tenant = visible.get();
        CallContext context = CallContext.of(tenant, who.within(tenant.alias(), request.getRemoteAddr()));
        run(context, () -> {
            logins.seen(who.session(), context);
            step.go();
        });
    }

    private void refuse() {
        refusals.record("tenant:foreign");
        throw new NotFoundException();
    }

    private void page(
            String path, SignedIn who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.isOperators(path)) {
            run(
                    CallContext.withoutTenant(who.outside(request.getRemoteAddr())),
                    () -> chain.doFilter(request, response));
            return;
        }
        Workplace workplace = Workplace.of(request.getSession());
        Optional<TenantRef> tenant = workplace.chosenFrom(who.grants()).flatMap(alias -> visible(alias, who));
        if (tenant.isPresent()) {
            Actor actor = who.within(tenant.get().alias(), request.getRemoteAddr());
            CallContext context = CallContext.of(tenant.get(), actor);
            run(context, () -> {
                workplace.enter(context, logins);
                chain.doFilter(request, response);
            });
        } else if (Paths.needsNoTenant(path)) {
            run(
                    CallContext.withoutTenant(who.outside(request.getRemoteAddr())),
                    () -> chain.doFilter(request, response));
        } else {
            response.sendRedirect(request.getContextPath() + landing(who));
        }
    }

    /** Where somebody starts who works in no tenant (yet). */
    private static String landing(SignedIn who) {
        return who.grants().operator() && who.grants().byTenant().isEmpty()
                ? "/operator/tenants.xhtml"
                : Paths.CHOOSE_TENANT;
    }

    private Optional<TenantRef> visible(String alias, SignedIn who) {
        return who.grants().has(alias) ? tenants.byAlias(alias) : Optional.empty();
    }

    private static void run(CallContext context, Step step) throws IOException, ServletException {
        try {
            context.call(() -> {
                step.go();
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void go() throws IOException, ServletException;
    }
}
