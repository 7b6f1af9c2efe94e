package org.clavis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final String HTTP = "clavis.port.http";
    private static final Ports FREE = new Ports(41_101, 41_102, 41_103, 41_104, 41_105, 41_106);

    @AfterEach
    void forget() {
        System.clearProperty(HTTP);
    }

    @Test
    void systemProperty_replacesItsPortOnly() {
        System.setProperty(HTTP, "8090");
        assertThat(Ports.fromSystemProperties()).isEqualTo(new Ports(8090, 8180, 15432, 3025, 9990, 9180));
    }

    @Test
    void nonsense_isRefusedWithTheNameOfItsProperty() {
        for (String nonsense : new String[] {"abc", "0", "70000", "-1"}) {
            System.setProperty(HTTP, nonsense);
            assertThatThrownBy(Ports::fromSystemProperties)
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContainingAll(HTTP, nonsense);
        }
    }

    @Test
    void takenPort_isRefusedWithTheNameOfItsProperty() throws IOException {
        assertThatCode(FREE::requireFree).doesNotThrowAnyException();
        try (var somebody = new ServerSocket(FREE.keycloak(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(FREE::requireFree)
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContainingAll("clavis.port.keycloak", String.valueOf(somebody.getLocalPort()));
        }
    }

    @Test
    void portGivenTwice_isRefused() {
        assertThatThrownBy(() -> new Ports(41_101, 41_101, 41_103, 41_104, 41_105, 41_106).requireFree())
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("twice");
    }
}
