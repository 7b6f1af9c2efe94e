package org.clavis.honor.web;

import java.util.List;
import org.clavis.honor.Forecast;
import org.clavis.honor.Forecast.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to come in ten years, as the API answers it. Amounts in euro cents. */
@Schema(name = "HonorForecast")
public record ForecastJson(
        @Schema(description = "To be caught up with in the first year") List<Line> overdue,
        List<Year> years,
        int count,
        long cents) {
    /** What is due in a year. */
    @Schema(name = "HonorForecastYear")
    public record Year(int year, int count, long cents, List<Line> honors) {}

    /** An honor and how often it is due. */
    @Schema(name = "HonorForecastLine")
    public record Line(String awardingBody, String code, String title, int step, int count, long cents) {
        static Line from(Share share) {
            return new Line(
                    share.rule().awardingBody(),
                    share.rule().content().code(),
                    share.rule().content().title(),
                    share.step(),
                    share.count(),
                    share.cents());
        }
    }

    static ForecastJson from(Forecast forecast) {
        return new ForecastJson(
                forecast.overdue().stream().map(Line::from).toList(),
                forecast.years().stream()
                        .map(year -> new Year(
                                year.year(),
                                year.count(),
                                year.cents(),
                                year.shares().stream().map(Line::from).toList()))
                        .toList(),
                forecast.count(),
                forecast.cents());
    }
}
