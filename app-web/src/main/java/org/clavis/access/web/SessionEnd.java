package org.clavis.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Every end of a browser session is a logout, whether somebody asked for it or time ran out. */
@WebListener
public class SessionEnd implements HttpSessionListener {
    @Inject
    private Logins logins;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Workplace.in(event.getSession()).ifPresent(workplace -> workplace.leave(logins));
    }
}
