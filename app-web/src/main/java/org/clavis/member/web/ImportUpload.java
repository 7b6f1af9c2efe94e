package org.clavis.member.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.clavis.transfer.web.ImportSteps;
import org.clavis.transfer.web.UploadServlet;

/** Receives a list of members. */
@WebServlet("/member/import-file")
public class ImportUpload extends UploadServlet {
    @Inject
    private ImportDesk desk;

    @Override
    protected ImportSteps desk() {
        return desk;
    }

    @Override
    protected String page() {
        return "/member/import.xhtml";
    }
}
