package org.clavis.stack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The stack's mail server: takes every mail and delivers none. */
final class Mail {
    private final GreenMail server;

    Mail(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }
}
