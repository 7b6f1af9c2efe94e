package org.clavis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {
    @TempDir
    Path project;

    @Test
    void secondWorker_isTurnedAwayUntilTheFirstHasLeft() throws IOException {
        Workplace first = workplace();
        Workplace second = workplace();
        assertThat(first.take()).isTrue();
        assertThatThrownBy(second::take)
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
        first.release();
        assertThat(second.take()).isTrue();
        second.release();
    }

    @Test
    void secrets_areReadByTheirOwnerAloneAndStay() throws IOException {
        Workplace workplace = workplace();
        workplace.take();
        String drawn = workplace.secrets().get(Secrets.OWNER);
        assertThat(drawn)
                .hasSizeGreaterThan(40)
                .isNotEqualTo(workplace.secrets().get(Secrets.CONTROL));
        assertThat(permissions(folder().secrets())).isEqualTo("rw-------");
        assertThat(permissions(folder().rootKey())).isEqualTo("r--------");
        assertThat(Files.size(folder().rootKey())).isEqualTo(32);
        assertThat(permissions(folder().home())).isEqualTo("rwx------");
        assertThat(workplace().secrets().get(Secrets.OWNER)).isEqualTo(drawn);
        workplace.release();
    }

    @Test
    void reset_drawsNewSecretsAndKeepsTheUnpackedServers() throws IOException {
        Workplace workplace = workplace();
        workplace.take();
        String before = workplace.secrets().get(Secrets.OWNER);
        Path server = Files.writeString(folder().servers().resolve("server"), "unpacked");
        folder().reset();
        assertThat(workplace().secrets().get(Secrets.OWNER)).isNotEqualTo(before);
        assertThat(server).exists();
        workplace.release();
    }

    @Test
    void keycloak_isToldNothingOfTheApplicationsDatabaseAndKeys() throws IOException {
        Workplace workplace = workplace();
        workplace.take();
        Settings settings = workplace.settings();
        assertThat(settings.environment())
                .containsEntry("CLAVIS_DB_URL", "jdbc:postgresql://127.0.0.1:15432/clavis")
                .containsKeys("CLAVIS_ROOT_KEY", "CLAVIS_DB_OWNER_PASSWORD");
        assertThat(settings.keycloak().keySet())
                .contains("CLAVIS_OIDC_SECRET", "KC_DB_PASSWORD")
                .noneMatch(name -> name.startsWith("CLAVIS_DB") || name.startsWith("CLAVIS_ROOT"));
        workplace.release();
    }

    private Workplace workplace() {
        return new Workplace(folder(), Ports.STANDARD);
    }

    private Folder folder() {
        return Folder.demo(project);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
