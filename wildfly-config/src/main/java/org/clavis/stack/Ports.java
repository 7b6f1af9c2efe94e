package org.clavis.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The TCP ports of a stack, all on 127.0.0.1. */
public record Ports(int http, int keycloak, int postgres, int smtp, int management, int keycloakManagement) {
    public static final Ports STANDARD = new Ports(8080, 8180, 15432, 3025, 9990, 9180);

    private static final String PREFIX = "clavis.port.";

    /** The standard ports, each replaced by its system property, as in {@code -Dclavis.port.http=8090}. */
    public static Ports fromSystemProperties() {
        return new Ports(
                property("http", STANDARD.http),
                property("keycloak", STANDARD.keycloak),
                property("postgres", STANDARD.postgres),
                property("smtp", STANDARD.smtp),
                property("management", STANDARD.management),
                property("keycloak-management", STANDARD.keycloakManagement));
    }

    /** All ports moved up, for a second stack beside the first. */
    public Ports plus(int offset) {
        return new Ports(
                http + offset,
                keycloak + offset,
                postgres + offset,
                smtp + offset,
                management + offset,
                keycloakManagement + offset);
    }

    /** Refuses when a port is taken by somebody, or twice by ourselves. */
    void requireFree() {
        var seen = new HashSet<Integer>();
        byName().forEach((name, port) -> {
            if (!seen.add(port)) {
                throw new StackFailure("Port " + port + " is given twice; set -D" + PREFIX + name + " to another one.");
            }
            if (isTaken(port)) {
                throw new StackFailure("Port " + port + " is taken by another program; stop that program or choose"
                        + " another port with -D" + PREFIX + name + "=<number>.");
            }
        });
    }

    private Map<String, Integer> byName() {
        var names = new LinkedHashMap<String, Integer>();
        names.put("http", http);
        names.put("keycloak", keycloak);
        names.put("postgres", postgres);
        names.put("smtp", smtp);
        names.put("management", management);
        names.put("keycloak-management", keycloakManagement);
        return names;
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int property(String name, int standard) {
        String value = System.getProperty(PREFIX + name, "");
        if (value.isBlank()) {
            return standard;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Answered below together with numbers out of range.
        }
        throw new StackFailure("-D" + PREFIX + name + "=" + value + " is no port; give a number from 1 to 65535.");
    }
}
