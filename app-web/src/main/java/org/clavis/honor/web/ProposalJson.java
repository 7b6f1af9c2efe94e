package org.clavis.honor.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.honor.Explanation;
import org.clavis.honor.Proposal;
import org.clavis.honor.ProposalDoubt;
import org.clavis.honor.entity.counting.Block;
import org.clavis.honor.entity.counting.Count;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.member.DirectoryRow;
import org.clavis.member.entity.EvidenceGrade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a rule says about a person in a year, as the API answers it. */
@Schema(name = "HonorProposal")
public record ProposalJson(
        Person member,
        Honor honor,
        Outcome outcome,
        @Schema(description = "Years that are missing to the step") int missing,
        @Nullable Integer dueYear,
        @Schema(description = "Year of the honor the outcome speaks of") @Nullable Integer givenYear,
        @Schema(description = "Code of the other rule the outcome speaks of") @Nullable String related,
        Arithmetic arithmetic,
        List<EvidenceGrade> evidence,
        Set<ProposalDoubt> doubts,
        @Schema(description = "The reason in a sentence, by Accept-Language") String explanation,
        @Nullable Next next) {
    /** Who it is about. */
    @Schema(name = "HonorProposalMember")
    public record Person(UUID id, @Nullable String memberNumber, String familyName, @Nullable String givenName) {
        static Person from(DirectoryRow row) {
            return new Person(row.id(), row.memberNumber(), row.familyName(), row.givenName());
        }
    }

    /** A step of an honor. */
    @Schema(name = "HonorProposalHonor")
    public record Honor(String awardingBody, String code, int edition, String title, @Nullable String grade, int step) {
        static Honor from(Finding finding) {
            RuleContent content = finding.rule().content();
            return new Honor(
                    finding.rule().awardingBody(),
                    content.code(),
                    finding.rule().edition(),
                    content.title(),
                    content.grade(),
                    finding.step());
        }
    }

    /** How the years come together. */
    @Schema(name = "HonorArithmetic")
    public record Arithmetic(int years, List<Time> blocks, List<Time> gaps, boolean assumedEnd, String text) {
        static Arithmetic from(Finding finding, Explanation explanation) {
            Count count = finding.count();
            return new Arithmetic(
                    count.years(),
                    count.blocks().stream().map(Time::from).toList(),
                    count.gaps().stream().map(Time::from).toList(),
                    count.assumedEnd(),
                    explanation.arithmetic(finding));
        }
    }

    /** From one day to another, both included. */
    @Schema(name = "HonorTime")
    public record Time(LocalDate from, LocalDate to) {
        static Time from(Block block) {
            return new Time(block.from(), block.to());
        }
    }

    /** The honor that comes next. */
    @Schema(name = "NextHonor")
    public record Next(int year, Honor honor) {
        static Next from(Finding finding) {
            return new Next(finding.year(), Honor.from(finding));
        }
    }

    static ProposalJson from(Proposal proposal, Explanation explanation) {
        Finding finding = proposal.finding();
        Finding next = proposal.next();
        return new ProposalJson(
                Person.from(proposal.person()),
                Honor.from(finding),
                finding.outcome(),
                finding.missing(),
                finding.dueYear(),
                finding.givenYear(),
                finding.related(),
                Arithmetic.from(finding, explanation),
                finding.evidence(),
                proposal.doubts(),
                explanation.of(finding),
                next == null ? null : Next.from(next));
    }
}
