package org.clavis.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.clavis.crypto.KeyStore;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether root key and key store can be read: without them every sealed field stays closed. */
@Readiness
@ApplicationScoped
public class KeyStoreReady implements HealthCheck {
    @Inject
    private Probe probe;

    @Override
    public HealthCheckResponse call() {
        return probe.ask("keystore", KeyStoreReady::ask);
    }

    private static Map<String, String> ask() throws NotReady {
        KeyStore.check();
        // The root key stays in memory once it has been read; the folder is needed for every tenant that comes next.
        Path folder = Path.of(ConfigProvider.getConfig().getValue("clavis.keystore", String.class));
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new NotReady("the folder of the key store cannot be read");
        }
        return Map.of();
    }
}
