package org.clavis.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.clavis.access.AccessDenied;
import org.clavis.context.CallContext;
import org.clavis.context.NoTenant;
import org.clavis.member.Members;
import org.clavis.shared.RecordNotFound;
import org.junit.jupiter.api.Test;

/** The application as deployed: services answer, and only to whom they should. */
@Inside
class DeploymentIT {
    @Inject
    private Members members;

    @Test
    void withoutTenant_nothingIsAnswered() {
        assertThat(CallContext.isBound()).isFalse();
        assertThatThrownBy(() -> members.open(UUID.randomUUID())).hasRootCauseInstanceOf(NoTenant.class);
    }

    @Test
    @As
    void withEveryRight_aMissingRecordIsNotFound() {
        assertThatThrownBy(() -> members.open(UUID.randomUUID())).isInstanceOf(RecordNotFound.class);
    }

    @Test
    @As(roles = "person:write")
    void withoutTheRight_nobodyLearnsWhatIsMissing() {
        assertThatThrownBy(() -> members.open(UUID.randomUUID())).isInstanceOf(AccessDenied.class);
    }
}
