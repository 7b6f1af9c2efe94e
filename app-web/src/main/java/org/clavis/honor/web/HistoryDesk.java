package org.clavis.honor.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.clavis.honor.transfer.HistoryField;
import org.clavis.honor.transfer.HistoryImport;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportReport;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.Progress;
import org.clavis.transfer.web.ImportSteps;

/** Takes a list of honors or times over. */
@Named
@SessionScoped
public class HistoryDesk extends ImportSteps {
    @Inject
    private HistoryImport imports;

    @Override
    public List<HistoryField> getFields() {
        return Arrays.asList(HistoryField.values());
    }

    @Override
    protected List<ColumnGuess<HistoryField>> columns(ImportRequest request) {
        return imports.columns(request);
    }

    @Override
    protected ImportReport run(ImportRequest request, Progress progress) {
        return imports.run(request, progress);
    }
}
