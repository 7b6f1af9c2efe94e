package org.clavis.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.clavis.honor.HonorProposals;
import org.clavis.honor.ProposalFilter;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.MemberDirectory;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.junit.jupiter.api.Test;

/** How often a request asks the database: never once for each row. */
@Inside
@As(tenant = "counted-club")
class StatementsIT {
    /** Sections of a record, each in a table of its own. */
    private static final long SECTIONS = 11;

    @Inject
    private Members members;

    @Inject
    private MemberDirectory directory;

    @Inject
    private HonorProposals proposals;

    @Inject
    private StatementCounter statements;

    @Test
    void openingARecord_asksOnceForEachSection() throws Exception {
        UUID id = members.create(FullRecord.of("Anna", "Zähler"));
        assertThat(statements.count(() -> members.open(id))).isLessThanOrEqualTo(SECTIONS);
    }

    @Test
    void theList_asksNoMoreForManyThanForFew() throws Exception {
        members.create(FullRecord.of("Berta", "Zähler"));
        directory.page(DirectoryQuery.FIRST_PAGE);
        long unchanged = statements.count(() -> directory.page(DirectoryQuery.FIRST_PAGE));
        members.create(FullRecord.of("Clara", "Zähler"));
        long afterOne = statements.count(() -> directory.page(DirectoryQuery.FIRST_PAGE));
        for (int i = 0; i < 20; i++) {
            members.create(FullRecord.of("Dora " + i, "Zähler"));
        }
        long afterTwenty = statements.count(() -> directory.page(DirectoryQuery.FIRST_PAGE));
        assertThat(unchanged).isLessThanOrEqualTo(1);
        assertThat(afterTwenty).isEqualTo(afterOne);
    }

    @Test
    void proposals_askOnceForEachTable_howeverManyPeopleThereAre() throws Exception {
        members.create(FullRecord.of("Emil", "Zähler"));
        proposals.proposals(2027, ProposalFilter.PROPOSED);
        long few = statements.count(() -> proposals.proposals(2027, ProposalFilter.PROPOSED));
        for (int i = 0; i < 20; i++) {
            members.create(FullRecord.of("Frieda " + i, "Zähler"));
        }
        proposals.proposals(2027, ProposalFilter.PROPOSED);
        long many = statements.count(() -> proposals.proposals(2027, ProposalFilter.PROPOSED));
        // people, stays, periods, reported years, honors; the rules; whether the list of names is still right
        assertThat(few).isLessThanOrEqualTo(7);
        assertThat(many).isEqualTo(few);
        assertThat(statements.count(() -> proposals.forecast(2027))).isLessThanOrEqualTo(6);
    }

    @Test
    void aNewMember_isWrittenInBatches() throws Exception {
        MemberRecord one = FullRecord.of("Emma", "Zähler");
        // each section once, the number that must be free, the Protokoll's head, its entries and its head again
        assertThat(statements.count(() -> members.create(one))).isLessThanOrEqualTo(SECTIONS + 6);
    }
}
