package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.clavis.it.harness.Http;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.clavis.it.harness.RunningStack;
import org.junit.jupiter.api.Test;

@Outside
class AnonymousIT {
    @Test
    void withoutToken_theApiAnswers401() {
        Rest.anonymous().get("/me").expect(401);
    }

    @Test
    void theFormatOfMeldungen_isOpenToAll() {
        assertThat(Http.get(RunningStack.url() + "/public/schema/clavis-meldung-1.json")
                        .expect(200)
                        .json()
                        .get("title")
                        .getAsString())
                .startsWith("Clavis Meldung");
    }

    @Test
    void withToken_theApiKnowsWhoAsks() {
        Rest.as("kassier@mv-lindenfeld.example").get("/me").expect(200);
    }
}
