package org.clavis.meldung.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.report.Meldungen;
import org.clavis.meldung.report.Prepared;
import org.clavis.meldung.report.Preview;
import org.clavis.meldung.report.Submission;
import org.clavis.shared.web.Notices;

/** Answers to a campaign's questions, the consent, and the button. */
@Named
@ViewScoped
public class ReportForm implements Serializable {
    @Inject
    private Meldungen meldungen;

    @Inject
    private ReportShown shown;

    @Inject
    private Notices notices;

    private UUID campaign;
    private final List<AnswerForm> answers = new ArrayList<>();
    private String seen = "";
    private boolean consent;

    @PostConstruct
    void open() {
        Preview preview = shown.preview();
        campaign = preview.task().campaign().getId();
        Map<String, String> given =
                preview.answers().answers().stream().collect(Collectors.toMap(Answer::question, Answer::value));
        preview.task()
                .campaign()
                .terms()
                .questions()
                .forEach(question -> answers.add(new AnswerForm(question, given.get(question.code()))));
        look();
    }

    /** Keeps the answers; the page shows what is found about them. */
    public String save() {
        meldungen.answer(campaign, answers());
        notices.done("meldung.report.done.saved");
        return ReportLinks.seen("report") + "&campaign=" + campaign;
    }

    public String submit() {
        var submission = new Submission(answers(), seen, consent);
        // whatever is refused: what is confirmed the next time is what the page shows now
        look();
        UUID id = meldungen.submit(campaign, submission);
        notices.done("meldung.report.done.submitted");
        return ReportLinks.seen("revision") + "&id=" + id;
    }

    private void look() {
        Prepared prepared = shown.getPrepared();
        seen = prepared == null ? "" : prepared.fingerprint();
        consent = false;
    }

    private Answers answers() {
        return new Answers(answers.stream()
                .map(AnswerForm::answer)
                .filter(answer -> !answer.value().isEmpty())
                .toList());
    }

    public List<AnswerForm> getAnswers() {
        return answers;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
