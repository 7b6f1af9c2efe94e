package org.clavis.federation.web;

import org.clavis.exchange.PushAnswer;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** What came of telling a program, in words. */
final class Outcome {
    private Outcome() {}

    /** @param status as in {@link PushAnswer} */
    static String of(@Nullable Integer status, PageTexts text) {
        if (status == null || status == PushAnswer.NO_ANSWER) {
            return text.of("federation.webhook.unreachable");
        }
        return status == PushAnswer.NOT_ALLOWED
                ? text.of("federation.rule.hostNotAllowed")
                : text.with("federation.webhook.status", status);
    }
}
