package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.web.Timeline.Bar;
import org.clavis.honor.web.Timeline.Lane;
import org.clavis.honor.web.Timeline.Mark;
import org.clavis.member.Members;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageTexts;

/** The musical life of the member whose record is looked at, as a picture and in words. */
@Named
@RequestScoped
public class MemberTimeline {
    @Inject
    private Members members;

    @Inject
    private Honors honors;

    @Inject
    private HonorLinks links;

    @Inject
    private PageTexts text;

    private Timeline picture = new Timeline(List.of(), List.of(), GermanDate.today());

    @PostConstruct
    void draw() {
        List<ActivityPeriod> periods = members.open(links.id()).periods();
        List<Honor> given = Access.may(Register.HONORS, Right.READ) ? honors.of(links.id()) : List.of();
        picture = new Timeline(periods, given, GermanDate.today());
    }

    public Timeline getPicture() {
        return picture;
    }

    /** For those who do not see the picture. */
    public String getDescription() {
        return Stream.concat(
                        picture.getLanes().stream().map(this::said),
                        picture.getMarks().stream().map(this::label))
                .collect(Collectors.joining(". "));
    }

    public String label(Mark mark) {
        Honor honor = mark.honor();
        return honor.getHonorYear() + " " + honor.getTitle() + ", " + text.name(honor.getState());
    }

    public String years(Bar bar) {
        return bar.from() + "–" + (bar.to() == null ? text.of("honor.life.today") : bar.to());
    }

    private String said(Lane lane) {
        return text.name(lane.kind()) + " "
                + lane.bars().stream().map(this::years).collect(Collectors.joining(", "));
    }
}
