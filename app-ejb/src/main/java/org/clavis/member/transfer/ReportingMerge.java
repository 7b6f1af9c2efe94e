package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.GEMA;
import static org.clavis.member.transfer.MemberField.INSURED;
import static org.clavis.member.transfer.MemberField.REPORTED_YEARS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.member.entity.Reporting;
import org.jspecify.annotations.Nullable;

/** What the federation is and was told: two marks, and the years for which somebody was named to it. */
record ReportingMerge(Line line, Changes changes) {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");
    private static final Pattern NO_YEARS = Pattern.compile("[^\\s,;.]");
    private static final int MOST = 150;

    void marks(Reporting reporting) {
        changes.take(INSURED, reporting.isInsured(), answer(INSURED), reporting::setInsured);
        changes.take(GEMA, reporting.isGema(), answer(GEMA), reporting::setGema);
    }

    private @Nullable Boolean answer(MemberField field) {
        String word = line.text(field);
        if (word == null) {
            return null;
        }
        Optional<String> answer = Words.YES_NO.meaning(word);
        if (answer.isEmpty()) {
            line.warn(field, word, "member.import.word.unknown");
        }
        return answer.map("YES"::equals).orElse(null);
    }

    /** Years of former lists nobody has looked at are imported, and count for that much. */
    void years(Member member, List<ReportedActivity> known) {
        String cell = line.text(REPORTED_YEARS, "");
        if (!cell.contains(":")) {
            take(member, known, ActivityKind.MUSICIAN, EvidenceGrade.IMPORTED, cell);
            return;
        }
        for (Notation notation : Notation.read(cell)) {
            ActivityKind kind = meaning(Words.ACTIVITY_KIND, notation.get("Tätigkeit"))
                    .map(ActivityKind::valueOf)
                    .orElse(ActivityKind.MUSICIAN);
            EvidenceGrade grade = meaning(Words.EVIDENCE, notation.get("Nachweis"))
                    .map(EvidenceGrade::valueOf)
                    .orElse(EvidenceGrade.IMPORTED);
            take(member, known, kind, grade, Objects.requireNonNullElse(notation.get("Jahre"), ""));
        }
    }

    private static Optional<String> meaning(Words words, @Nullable String word) {
        return Optional.ofNullable(word).flatMap(words::meaning);
    }

    private void take(
            Member member, List<ReportedActivity> known, ActivityKind kind, EvidenceGrade grade, String written) {
        List<Integer> years = years(written);
        if (years.size() > MOST
                || NO_YEARS.matcher(YEARS.matcher(written).replaceAll("")).find()) {
            line.error(REPORTED_YEARS, written, "member.import.years.notUnderstood");
            return;
        }
        for (Integer year : years) {
            var reported = new ReportedActivity(member);
            reported.setYear(year);
            reported.setKind(kind);
            reported.setEvidence(grade);
            if (known.stream().noneMatch(reported::isSame)) {
                known.add(reported);
                changes.add(REPORTED_YEARS);
            }
        }
    }

    private static List<Integer> years(String written) {
        List<Integer> years = new ArrayList<>();
        Matcher range = YEARS.matcher(written);
        while (range.find() && years.size() <= MOST) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            IntStream.rangeClosed(from, to).limit(MOST + 1).forEach(years::add);
        }
        return years;
    }

    /** As they are noted in a cell: years of one kind and grade in a line. */
    static String noted(List<ReportedActivity> reported) {
        Map<String, List<ReportedActivity>> alike = reported.stream()
                .filter(year -> year.getKind() != null && year.getEvidence() != null && year.getYear() != null)
                .collect(Collectors.groupingBy(
                        year -> year.getKind() + " " + year.getEvidence(), TreeMap::new, Collectors.toList()));
        return Notation.write(alike.values().stream()
                .map(years -> new Notation()
                        .with(
                                "Tätigkeit",
                                ActivityNotation.word(
                                        Objects.requireNonNull(years.get(0).getKind())))
                        .with("Jahre", written(years))
                        .with(
                                "Nachweis",
                                Words.EVIDENCE.word(String.valueOf(years.get(0).getEvidence()))))
                .toList());
    }

    private static String written(List<ReportedActivity> years) {
        return years.stream()
                .map(year -> year.getYear())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
