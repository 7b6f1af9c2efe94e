package org.clavis.meldung.report;

import java.util.List;
import org.clavis.access.Register;
import org.clavis.meldung.entity.report.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to see before a Meldung is submitted.
 *
 * @param answers given so far
 * @param missing Registers that go into it and that the reader may not see; then it is not prepared
 * @param prepared null if something is missing, or if the campaign takes none any more
 */
public record Preview(Task task, Answers answers, List<Register> missing, @Nullable Prepared prepared) {}
