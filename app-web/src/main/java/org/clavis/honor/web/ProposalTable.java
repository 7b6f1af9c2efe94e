package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clavis.honor.HonorProposals;
import org.clavis.honor.Proposal;
import org.clavis.honor.ProposalFilter;
import org.clavis.honor.ProposalList;
import org.clavis.honor.ProposalOrder;
import org.clavis.honor.ProposalScope;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.shared.web.PageAddress;

/** The proposals of a year, as the address says. */
@Named
@RequestScoped
public class ProposalTable {
    /** So many times as much overdue as due, and nobody has noted what was given. */
    private static final int SUSPICIOUS = 3;

    @Inject
    private HonorProposals proposals;

    @Inject
    private HttpServletRequest request;

    @Inject
    private HonorNames names;

    private PageAddress address = new PageAddress("", Map.of());
    private ProposalRequest asked = ProposalRequest.of(address);
    private ProposalList list = new ProposalList(0, List.of(), 0, Map.of(), List.of(), false);

    /** Lines under a common heading. */
    public record Group(String title, List<Proposal> lines) {}

    /** An honor, or all of an organisation, to narrow the list to. */
    public record Choice(String value, String label, boolean selected) {}

    @PostConstruct
    void open() {
        address = PageAddress.of(request).without("expired", "wrong");
        asked = ProposalRequest.of(address);
        list = proposals.proposals(asked.year(), asked.filter());
    }

    public int getYear() {
        return asked.year();
    }

    public ProposalFilter getFilter() {
        return asked.filter();
    }

    public ProposalList getList() {
        return list;
    }

    public PageAddress getAddress() {
        return address;
    }

    /** The same list of another year. */
    public PageAddress in(int year) {
        return address.without("page").with("year", year);
    }

    /** Lines in the order asked for, under the organisation or the honor they belong to. */
    public List<Group> getGroups() {
        Map<String, List<Proposal>> groups = new LinkedHashMap<>();
        list.items().forEach(line -> groups.computeIfAbsent(heading(line), title -> new ArrayList<>())
                .add(line));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String heading(Proposal line) {
        String body = names.body(line.finding().rule().awardingBody());
        String event = isNext() ? line.finding().year() + " · " + body : body;
        return switch (asked.filter().order()) {
            case EVENT -> event;
            case HONOR -> event + ": " + names.honor(line.finding());
            case NAME -> "";
        };
    }

    /** Whether the lines are about years to come. */
    public boolean isNext() {
        return asked.filter().scope() == ProposalScope.NEXT;
    }

    /** Whether there is something that can be applied for. */
    public boolean isSelectable() {
        return asked.filter().scope().isProposed() && !list.items().isEmpty();
    }

    /** Whether the past seems not to be noted, so that a set-up run would help. */
    public boolean isUnnoted() {
        return count(Outcome.OVERDUE) > SUSPICIOUS * Math.max(1, count(Outcome.DUE));
    }

    private int count(Outcome outcome) {
        return list.counts().getOrDefault(outcome, 0);
    }

    /** Each organisation that gives honors, with its honors behind it. */
    public List<Choice> getChoices() {
        String chosen = address.one("honor").orElse("");
        List<Choice> choices = new ArrayList<>();
        String last = "";
        for (ActiveRule rule : list.rules()) {
            String body = rule.awardingBody();
            if (!body.equals(last)) {
                choices.add(choice(body + '/', names.body(body), chosen));
                last = body;
            }
            choices.add(choice(
                    body + '/' + rule.content().code(),
                    "\u2003" + rule.content().title(),
                    chosen));
        }
        return choices;
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    public ProposalScope[] getScopes() {
        return ProposalScope.values();
    }

    public ProposalOrder[] getOrders() {
        return ProposalOrder.values();
    }

    public int getLastPage() {
        return Math.max(1, (list.total() - 1) / asked.filter().size() + 1);
    }

    public PageAddress turned(int page) {
        return address.with("page", page);
    }

    /** The list as it is filtered now, all pages of it, as a file. */
    public PageAddress export(String format) {
        return address.without("page", "size")
                .at(request.getContextPath() + "/honor/proposals/export")
                .with("year", asked.year())
                .with("format", format);
    }
}
