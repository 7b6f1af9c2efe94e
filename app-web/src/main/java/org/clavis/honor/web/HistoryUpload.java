package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.clavis.transfer.web.ImportSteps;
import org.clavis.transfer.web.UploadServlet;

/** Receives a list of honors or times. */
@WebServlet("/honor/import-file")
public class HistoryUpload extends UploadServlet {
    @Inject
    private HistoryDesk desk;

    @Override
    protected ImportSteps desk() {
        return desk;
    }

    @Override
    protected String page() {
        return "/honor/import.xhtml";
    }
}
