package org.clavis.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clavis.member.DirectoryColumn;
import org.clavis.member.DirectoryFilter;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectorySort;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.shared.web.PageAddress;
import org.junit.jupiter.api.Test;

class ListRequestTest {
    private static PageAddress address(String... namesAndValues) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new PageAddress("/member/list.xhtml", parameters);
    }

    @Test
    void addressSaysEverythingThatIsShown() {
        DirectoryQuery query = ListRequest.query(address(
                "q",
                "müller",
                "sort",
                "-age",
                "page",
                "3",
                "status",
                "ACTIVE",
                "section",
                "Hörner",
                "activity",
                "MUSICIAN",
                "ageFrom",
                "18",
                "ageTo",
                "30"));
        assertThat(query.text()).isEqualTo("müller");
        assertThat(query.sort()).isEqualTo(new DirectorySort(DirectoryColumn.AGE, true));
        assertThat(query.page()).isEqualTo(3);
        assertThat(query.filter().status()).containsExactly(MembershipStatus.ACTIVE);
        assertThat(query.filter().sections()).containsExactly("Hörner");
        assertThat(query.filter().activities()).containsExactly(ActivityKind.MUSICIAN);
        assertThat(query.filter().ageFrom()).isEqualTo(18);
        assertThat(query.filter().ageTo()).isEqualTo(30);
    }

    @Test
    void valuesWithoutSenseAreLeftOut() {
        DirectoryQuery query =
                ListRequest.query(address("sort", "shoeSize", "page", "-1", "status", "RICH", "ageFrom", "old"));
        assertThat(query.sort()).isEqualTo(DirectorySort.BY_NAME);
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.filter()).isEqualTo(DirectoryFilter.NONE);
    }

    @Test
    void nobodyAsksForEverythingOnOnePage() {
        assertThat(ListRequest.query(address("size", "999999")).size()).isEqualTo(500);
    }

    @Test
    void addressKeepsWhatIsNotChanged_andEscapesIt() {
        PageAddress page = address("q", "Müller & Söhne", "page", "2");
        assertThat(page.with("sort", "-age").without("page"))
                .hasToString("/member/list.xhtml?q=M%C3%BCller+%26+S%C3%B6hne&sort=-age");
    }
}
