package org.clavis.meldung.report;

import org.clavis.meldung.entity.report.Answers;

/**
 * That somebody wants it submitted.
 *
 * @param seen {@link Prepared#fingerprint} of what was looked at
 * @param consent that these names and dates may go to the federation was confirmed
 */
public record Submission(Answers answers, String seen, boolean consent) {}
