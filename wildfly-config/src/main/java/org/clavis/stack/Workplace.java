package org.clavis.stack;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A stack's hold on its folder: nobody else works there meanwhile. Secrets are drawn when first asked for. */
final class Workplace {
    private static final long NEEDED_TO_RUN = 300_000_000;

    private final Folder folder;
    private final Ports ports;
    private @Nullable Instance instance;
    private @Nullable Secrets secrets;

    Workplace(Folder folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
    }

    /** Takes the folder; false when it was ours already. */
    synchronized boolean take() throws IOException {
        if (instance != null) {
            return false;
        }
        folder.create();
        instance = Instance.lock(folder);
        Disk.requireFree(folder.home(), NEEDED_TO_RUN);
        return true;
    }

    synchronized Secrets secrets() throws IOException {
        Secrets known = secrets;
        if (known == null) {
            known = Secrets.in(folder);
            secrets = known;
        }
        return known;
    }

    Settings settings() throws IOException {
        return new Settings(folder, ports, secrets());
    }

    synchronized void release() {
        Instance held = instance;
        instance = null;
        if (held != null) {
            held.close();
        }
    }
}
