package org.clavis.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The few lines that are shown when everything runs. */
final class Box {
    private static final String PASSWORD = "Clavis-Demo-2026!";
    private static final String RULE = "  " + "─".repeat(86);

    private final Folder folder;
    private final Ports ports;

    Box(Folder folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
    }

    String text(Duration taken) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(RULE);
        lines.add("  Clavis läuft · is running:  http://127.0.0.1:" + ports.http() + "/        (" + taken.toSeconds()
                + " s)");
        lines.add("");
        lines.add("  Anmelden mit · log in with (Kennwort · password: " + PASSWORD + ")");
        for (Realm.Login login : Realm.demo().logins()) {
            lines.add(String.format("    %-38s %s", login.name(), login.role()));
        }
        lines.add("");
        lines.add("  Keycloak    http://127.0.0.1:" + ports.keycloak() + "/admin/  (admin, " + folder.secrets() + ")");
        lines.add("  Logs        " + folder.log());
        lines.add("  Beenden · stop: Ctrl-C      Von vorn · start over: mvn -Pdemo -Dclavis.reset");
        lines.add(RULE);
        return String.join("\n", lines);
    }
}
