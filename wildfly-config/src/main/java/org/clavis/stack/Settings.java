package org.clavis.stack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the servers are told about each other. */
final class Settings {
    private static final String LOOPBACK = "http://127.0.0.1:";

    private final Folder folder;
    private final Ports ports;
    private final Secrets secrets;

    Settings(Folder folder, Ports ports, Secrets secrets) {
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
    }

    /** Settings of the application by their names in MicroProfile Config, secrets included. */
    Map<String, String> application() {
        var settings = new TreeMap<String, String>();
        settings.put("clavis.db.url", database("clavis"));
        settings.put("clavis.db.control-password", secrets.get(Secrets.CONTROL));
        settings.put("clavis.db.owner-password", secrets.get(Secrets.OWNER));
        settings.put("clavis.keystore", folder.keystore().toString());
        settings.put("clavis.root-key", folder.rootKey().toString());
        settings.put("clavis.oidc.url", realmUrl());
        settings.put("clavis.oidc.client", "clavis");
        settings.put("clavis.oidc.secret", secrets.get(Secrets.OIDC));
        settings.put("clavis.public-url", publicUrl());
        settings.put("clavis.smtp.host", "127.0.0.1");
        settings.put("clavis.smtp.port", String.valueOf(ports.smtp()));
        settings.put("clavis.smtp.from", "clavis@clavis.example");
        // The demo may tell programs on this machine of changes.
        settings.put("clavis.push.targets", "http://127.0.0.1:*");
        settings.put("clavis.demo", "true");
        return settings;
    }

    /** The same as an environment: {@code clavis.db.url} becomes {@code CLAVIS_DB_URL}. */
    Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        application().forEach((name, value) -> environment.put(inCapitals(name), value));
        return environment;
    }

    Map<String, String> keycloak() {
        var environment = new HashMap<>(environment());
        environment.put("KC_DB_URL", database("keycloak"));
        environment.put("KC_DB_USERNAME", Secrets.KEYCLOAK);
        environment.put("KC_DB_PASSWORD", secrets.get(Secrets.KEYCLOAK));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN));
        // A single node: without this it would look for others on every interface.
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(ports.keycloak()));
        environment.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(ports.keycloakManagement()));
        environment.put("KC_HOSTNAME", LOOPBACK + ports.keycloak());
        environment.keySet().removeIf(name -> name.startsWith("CLAVIS_DB") || name.startsWith("CLAVIS_ROOT"));
        return environment;
    }

    String publicUrl() {
        return LOOPBACK + ports.http();
    }

    String keycloakUrl() {
        return LOOPBACK + ports.keycloak();
    }

    String realmUrl() {
        return keycloakUrl() + "/realms/clavis";
    }

    private String database(String name) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + name;
    }

    private static String inCapitals(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
