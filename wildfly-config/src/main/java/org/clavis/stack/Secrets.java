package org.clavis.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Passwords of one stack, drawn at random on its first start and kept in a file that only its owner reads. */
final class Secrets {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "clavis_owner";
    static final String CONTROL = "clavis_control";
    static final String KEYCLOAK = "keycloak";
    static final String KEYCLOAK_ADMIN = "keycloak-admin";
    static final String OIDC = "oidc-client";

    private static final List<String> ALL = List.of(SUPERUSER, OWNER, CONTROL, KEYCLOAK, KEYCLOAK_ADMIN, OIDC);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets in(Folder folder) throws IOException {
        if (Files.notExists(folder.rootKey())) {
            write(folder.rootKey(), "r--------", random());
        }
        if (Files.notExists(folder.secrets())) {
            write(folder.secrets(), "rw-------", draw().getBytes(StandardCharsets.UTF_8));
        }
        var values = new Properties();
        try (var file = Files.newBufferedReader(folder.secrets())) {
            values.load(file);
        }
        return new Secrets(values);
    }

    String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new StackFailure("The file of secrets lacks " + name + "; start over with -Dclavis.reset.");
        }
        return value;
    }

    /** Written beside its place and moved there, so that a stop in between leaves no half of a secret. */
    static void write(Path file, String permissions, byte[] content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var attribute = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(draft, options, attribute)) {
            channel.write(ByteBuffer.wrap(content));
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String draw() {
        var text = new StringBuilder();
        for (String name : ALL) {
            text.append(name)
                    .append('=')
                    .append(Base64.getUrlEncoder().withoutPadding().encodeToString(random()))
                    .append('\n');
        }
        return text.toString();
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
