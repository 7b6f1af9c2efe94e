package org.clavis.transfer.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Multipart;
import org.clavis.transfer.TableReader;

/** Receives the file of an import page, in memory, and leads back to the page. */
public abstract class UploadServlet extends HttpServlet {
    /** Where the file is worked on. */
    protected abstract ImportSteps desk();

    /** The page, without the path of the application. */
    protected abstract String page();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        byte[] file = Multipart.read(type, request.getInputStream()).parts().get("file");
        String wrong = "";
        try {
            if (file == null || file.length == 0) {
                wrong = "?wrong=transfer.noFile";
            } else {
                desk().open(TableReader.read(file));
            }
        } catch (BusinessRuleViolated refused) {
            Violation first = refused.violations().get(0);
            wrong = "?wrong=" + first.key();
            wrong += first.arguments().isEmpty()
                    ? ""
                    : "&limit=" + first.arguments().get(0);
        }
        response.sendRedirect(request.getContextPath() + page() + wrong);
    }
}
