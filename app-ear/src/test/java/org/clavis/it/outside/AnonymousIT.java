package org.clavis.it.outside;

import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.Test;

@Outside
class AnonymousIT {
    @Test
    void withoutToken_theApiAnswers401() {
        Rest.anonymous().get("/me").expect(401);
    }

    @Test
    void withToken_theApiKnowsWhoAsks() {
        Rest.as("kassier@mv-lindenfeld.example").get("/me").expect(200);
    }
}
