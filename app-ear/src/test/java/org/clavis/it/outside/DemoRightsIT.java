package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each login of the demo gets of a record: the sections of its Registers, and not one more. */
@Outside
class DemoRightsIT {
    private static final Set<String> SECTIONS = Set.of(
            "familyName",
            "joinedOn",
            "addresses",
            "contacts",
            "activities",
            "offices",
            "playing",
            "qualifications",
            "reporting",
            "bank");

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "admin          : familyName joinedOn addresses contacts activities offices playing qualifications"
                        + " reporting : 200",
                "kassier        : familyName joinedOn addresses contacts bank : 403",
                "schriftfuehrer : familyName joinedOn addresses contacts activities offices playing qualifications"
                        + " reporting : 403",
                "ehrungen       : familyName joinedOn activities offices playing : 403",
                "dirigent       : familyName contacts activities offices playing qualifications : 403"
            })
    void aLogin_seesTheSectionsOfItsRegisters(String name, String sections, int protokoll) {
        Rest club = Rest.as(name + "@mv-lindenfeld.example");
        assertThat(sectionsSeenBy(club))
                .isEqualTo(new TreeSet<>(Set.of(sections.strip().split(" +"))));
        club.get("/mv-lindenfeld/audit").expect(protokoll);
    }

    /** Over the first page, as a member need not have something in every section. */
    private static Set<String> sectionsSeenBy(Rest club) {
        var seen = new TreeSet<String>();
        club.get("/mv-lindenfeld/members?size=20").expect(200).items().forEach(row -> {
            String id = row.getAsJsonObject().get("id").getAsString();
            JsonObject record =
                    club.get("/mv-lindenfeld/members/" + id).expect(200).json();
            record.keySet().stream().filter(SECTIONS::contains).forEach(seen::add);
        });
        return seen;
    }
}
