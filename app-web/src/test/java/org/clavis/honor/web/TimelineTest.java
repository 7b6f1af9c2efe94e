package org.clavis.honor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorOrigin;
import org.clavis.honor.web.Timeline.Bar;
import org.clavis.honor.web.Timeline.Lane;
import org.clavis.honor.web.Timeline.Mark;
import org.clavis.honor.web.Timeline.Tick;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private final Member member = new Member(PersonKind.NATURAL);
    private final List<ActivityPeriod> periods = new ArrayList<>();
    private final List<Honor> honors = new ArrayList<>();

    @Test
    void lanes_followTheOrderOfKinds_whateverTheOrderOfPeriods() {
        period(ActivityKind.PASSIVE, "2015-01-01", null);
        period(ActivityKind.MUSICIAN, "1984-01-01", "2014-12-31");
        period(ActivityKind.BOARD_EXECUTIVE, "1999-03-01", "2004-03-01");
        assertThat(timeline().getLanes())
                .extracting(Lane::kind)
                .containsExactly(ActivityKind.MUSICIAN, ActivityKind.BOARD_EXECUTIVE, ActivityKind.PASSIVE);
        assertThat(timeline().getLanes()).extracting(Lane::y).containsExactly(0, 38, 76);
        assertThat(timeline().getHeight()).isEqualTo(3 * 38 + 22);
    }

    @Test
    void betweenTwoTimesOfOneKind_isAGap() {
        period(ActivityKind.MUSICIAN, "1984-01-01", "2013-12-31");
        period(ActivityKind.MUSICIAN, "2015-01-01", null);
        Lane lane = timeline().getLanes().get(0);
        assertThat(lane.bars()).extracting(Bar::from).containsExactly(1984, 2015);
        assertThat(lane.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.from()).isEqualTo(2014);
            assertThat(gap.to()).isEqualTo(2014);
            assertThat(gap.css()).isEqualTo("gap");
        });
    }

    @Test
    void timesThatTouchOrOverlap_leaveNoGap() {
        period(ActivityKind.MUSICIAN, "1984-01-01", "2013-12-31");
        period(ActivityKind.MUSICIAN, "1990-01-01", "1991-12-31");
        period(ActivityKind.MUSICIAN, "2014-01-01", null);
        assertThat(timeline().getLanes().get(0).gaps()).isEmpty();
    }

    @Test
    void whatRuns_endsTodayAndNotInTheFuture() {
        period(ActivityKind.MUSICIAN, "2024-07-01", null);
        Bar bar = timeline().getLanes().get(0).bars().get(0);
        assertThat(bar.css()).isEqualTo("MUSICIAN OWN running");
        assertThat(end(bar)).isLessThan(97.5);
        assertThat(bar.to()).isNull();
    }

    @Test
    void aTimeAhead_liesInThePicture() {
        period(ActivityKind.MUSICIAN, "2027-01-01", null);
        Bar bar = timeline().getLanes().get(0).bars().get(0);
        assertThat(end(bar)).isLessThanOrEqualTo(97.51);
        assertThat(number(bar.x())).isGreaterThanOrEqualTo(2.5);
    }

    @Test
    void otherClubs_lookDifferent() {
        period(ActivityKind.MUSICIAN, "1984-01-01", "1990-12-31").setClub(ActivityClub.OTHER);
        assertThat(timeline().getLanes().get(0).bars().get(0).css()).isEqualTo("MUSICIAN OTHER");
    }

    @Test
    void years_areWrittenAsDenselyAsThereIsRoom() {
        period(ActivityKind.MUSICIAN, "1984-05-01", null);
        assertThat(timeline().getTicks()).extracting(Tick::year).containsExactly(1990, 2000, 2010, 2020);
        period(ActivityKind.MUSICIAN, "1922-03-30", null);
        assertThat(timeline().getTicks()).extracting(Tick::year).containsExactly(1940, 1960, 1980, 2000, 2020);
    }

    @Test
    void honorsOfOneYear_standBelowEachOther() {
        period(ActivityKind.MUSICIAN, "1984-01-01", null);
        honor(1994);
        honor(2014);
        honor(2014);
        List<Mark> marks = timeline().getMarks();
        assertThat(marks.get(1).x()).isEqualTo(marks.get(2).x());
        assertThat(marks.get(2).y()).isGreaterThan(marks.get(1).y());
        assertThat(timeline().getLanes().get(0).y()).isGreaterThan(marks.get(2).y());
    }

    @Test
    void aLifeWithoutDates_hasNoPicture() {
        periods.add(new ActivityPeriod(member));
        assertThat(timeline().isEmpty()).isTrue();
    }

    private Timeline timeline() {
        return new Timeline(periods, honors, TODAY);
    }

    private ActivityPeriod period(ActivityKind kind, String from, @Nullable String to) {
        var period = new ActivityPeriod(member);
        period.setKind(kind);
        period.setStartedOn(LocalDate.parse(from));
        period.setEndedOn(to == null ? null : LocalDate.parse(to));
        periods.add(period);
        return period;
    }

    private void honor(int year) {
        Honor honor = Honor.recorded(member, HonorOrigin.RECORDED);
        honor.setHonorYear(year);
        honors.add(honor);
    }

    private static double end(Bar bar) {
        return number(bar.x()) + number(bar.width());
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }
}
