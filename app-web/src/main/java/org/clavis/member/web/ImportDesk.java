package org.clavis.member.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.clavis.member.transfer.MemberField;
import org.clavis.member.transfer.MemberImport;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportReport;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.Progress;
import org.clavis.transfer.web.ImportSteps;

/** Takes a list of members over. */
@Named
@SessionScoped
public class ImportDesk extends ImportSteps {
    @Inject
    private MemberImport imports;

    @Override
    public List<MemberField> getFields() {
        return Arrays.asList(MemberField.values());
    }

    @Override
    protected List<ColumnGuess<MemberField>> columns(ImportRequest request) {
        return imports.columns(request);
    }

    @Override
    protected ImportReport run(ImportRequest request, Progress progress) {
        return imports.run(request, progress);
    }
}
