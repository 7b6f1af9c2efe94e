package org.clavis.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Shows {@link ClientLogin} to {@link ClientLoginExtension}, which the server makes without CDI. */
@WebListener
public class ClientLoginStart implements ServletContextListener {
    @Inject
    private ClientLogin login;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        login.offer(event.getServletContext());
    }
}
