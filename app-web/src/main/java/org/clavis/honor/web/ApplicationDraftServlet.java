package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.application.Selection;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.clavis.shared.Violation;
import org.clavis.shared.web.PageAddress;
import org.clavis.shared.web.Unreadable;

/** Makes an application of the proposals that were ticked for a year; each {@code line} is the key of one. */
@WebServlet("/honor/prepare")
public class ApplicationDraftServlet extends HttpServlet {
    private static final int PARTS = 4;

    @Inject
    private HonorApplications applications;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageAddress sent = PageAddress.of(request);
        int year = sent.number("year").orElseThrow(() -> unreadable("year"));
        List<Selection> ticked =
                sent.all("line").stream().map(line -> selection(line, year)).toList();
        String home = request.getContextPath() + "/honor/";
        String again = home + "proposals.xhtml?year=" + year + "&wrong=honor.proposals.";
        if (ticked.isEmpty()) {
            response.sendRedirect(again + "nothingChosen");
            return;
        }
        try {
            UUID id = applications.draft(RowId.next(), ticked);
            response.sendRedirect(home + "application.xhtml?id=" + id);
        } catch (BusinessRuleViolated notDue) {
            response.sendRedirect(again + "changed");
        }
    }

    /** Member, alias of the awarding organisation, code of the rule and step. */
    private static Selection selection(String line, int year) {
        String[] parts = line.split("~", -1);
        if (parts.length != PARTS || !parts[3].matches("\\d{1,3}")) {
            throw unreadable("line");
        }
        UUID member = ApplicationLinks.parsed(parts[0]).orElseThrow(() -> unreadable("line"));
        return new Selection(member, parts[1], parts[2], Integer.parseInt(parts[3]), year);
    }

    private static Unreadable unreadable(String field) {
        return new Unreadable(List.of(Violation.of(field, "shared.json.text")));
    }
}
