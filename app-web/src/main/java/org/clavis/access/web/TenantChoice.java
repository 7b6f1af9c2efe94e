package org.clavis.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The small page on which somebody in several clubs says for which of them to work now. */
@Named
@RequestScoped
public class TenantChoice {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Logins logins;

    @Inject
    private User user;

    public String choose(String alias) {
        if (user.getTenants().contains(alias)) {
            Workplace.of(request.getSession()).choose(alias, logins);
        }
        return "/index?faces-redirect=true";
    }
}
