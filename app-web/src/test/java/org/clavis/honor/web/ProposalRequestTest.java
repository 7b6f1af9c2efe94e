package org.clavis.honor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clavis.honor.HonorYear;
import org.clavis.honor.ProposalFilter;
import org.clavis.honor.ProposalOrder;
import org.clavis.honor.ProposalScope;
import org.clavis.member.entity.ActivityKind;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageAddress;
import org.junit.jupiter.api.Test;

class ProposalRequestTest {
    @Test
    void anEmptyAddress_asksForAllProposalsOfTheComingYear() {
        ProposalRequest request = ProposalRequest.of(address(Map.of()));
        assertThat(request.year()).isEqualTo(HonorYear.coming(GermanDate.today()));
        assertThat(request.filter()).isEqualTo(ProposalFilter.PROPOSED.paged(1, ProposalRequest.USUAL_SIZE));
    }

    @Test
    void everythingAnAddressSays_isUnderstood() {
        ProposalRequest request = ProposalRequest.of(address(Map.of(
                "year", "2031",
                "show", "NOT_DUE",
                "honor", "lv-suedwest/BDMV-A-10",
                "kind", "MUSICIAN",
                "q", "weber",
                "order", "NAME",
                "page", "3",
                "size", "9999")));
        assertThat(request)
                .isEqualTo(new ProposalRequest(
                        2031,
                        new ProposalFilter(
                                ProposalScope.NOT_DUE,
                                "lv-suedwest",
                                "BDMV-A-10",
                                ActivityKind.MUSICIAN,
                                "weber",
                                ProposalOrder.NAME,
                                3,
                                500)));
    }

    @Test
    void anOrganisationAlone_meansAllItsHonors() {
        ProposalFilter filter =
                ProposalRequest.of(address(Map.of("honor", "lv-suedwest/"))).filter();
        assertThat(filter.awardingBody()).isEqualTo("lv-suedwest");
        assertThat(filter.code()).isNull();
    }

    @Test
    void whatMakesNoSense_isLeftOut() {
        ProposalRequest request =
                ProposalRequest.of(address(Map.of("year", "12", "show", "PERHAPS", "kind", "JUGGLER")));
        assertThat(request.year()).isEqualTo(HonorYear.coming(GermanDate.today()));
        assertThat(request.filter().scope()).isEqualTo(ProposalScope.PROPOSED);
        assertThat(request.filter().kind()).isNull();
    }

    @Test
    void fromJulyOn_theNextYearIsPrepared() {
        assertThat(HonorYear.coming(LocalDate.of(2026, 6, 30))).isEqualTo(2026);
        assertThat(HonorYear.coming(LocalDate.of(2026, 7, 1))).isEqualTo(2027);
        assertThat(HonorYear.coming(LocalDate.of(2026, 12, 31))).isEqualTo(2027);
    }

    private static PageAddress address(Map<String, String> parameters) {
        return new PageAddress(
                "/honor/proposals.xhtml",
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }
}
