package org.clavis.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final List<String> REGISTERS = List.of(
            "person",
            "address",
            "contact",
            "membership",
            "activity",
            "offices",
            "instruments",
            "qualifications",
            "reporting",
            "honors",
            "bank",
            "club_address",
            "club_legal",
            "club_bank",
            "affiliations",
            "ensembles",
            "cooperations",
            "honor_rules",
            "honor_applications",
            "meldungen",
            "campaigns",
            "clubs",
            "invoices",
            "interfaces",
            "audit");
    private static final List<String> RIGHTS = List.of("read", "write", "delete", "export");

    private final JsonObject production;
    private final JsonObject demo;

    RealmTest() throws IOException {
        production = Realm.production().json();
        demo = Realm.demo().json();
    }

    @Test
    void clientRoles_areExactlyEveryRegisterTimesEveryRight() {
        var wanted = REGISTERS.stream().flatMap(register -> RIGHTS.stream().map(right -> register + ":" + right));
        assertThat(clientRoles()).containsExactlyInAnyOrderElementsOf(wanted.toList());
    }

    @Test
    void production_knowsNoPersonNoClubAndNoClientForScripts() {
        assertThat(production.has("users")).isFalse();
        assertThat(production.has("organizations")).isFalse();
        assertThat(clients(production)).containsExactly("clavis");
        assertThat(clients(demo))
                .containsExactly(
                        "clavis",
                        "clavis-cli",
                        "mv-lindenfeld-schnittstelle",
                        "kv-bergstrasse-schnittstelle",
                        "lv-suedwest-schnittstelle");
    }

    @Test
    void production_holdsNoSecretButItsPlaceholder() {
        assertThat(Realm.objects(production, "clients").get(0).get("secret").getAsString())
                .isEqualTo("${CLAVIS_OIDC_SECRET}");
    }

    @Test
    void groupsOfTheDemo_giveOnlyRightsThatExist() {
        for (JsonObject group : groups()) {
            assertThat(strings(group.getAsJsonObject("clientRoles"), "clavis"))
                    .as(group.get("name").getAsString())
                    .isNotEmpty()
                    .isSubsetOf(clientRoles());
        }
    }

    @Test
    void administratorOfAClub_doesNotReadBank() {
        assertThat(groups())
                .filteredOn(group -> group.get("name").getAsString().equals("Administrator"))
                .hasSize(4)
                .allSatisfy(group -> assertThat(strings(group.getAsJsonObject("clientRoles"), "clavis"))
                        .noneMatch(role -> role.startsWith("bank:")));
    }

    @Test
    void everyLoginOfTheDemo_hasItsOrganizationExceptTheOperator() throws IOException {
        assertThat(Realm.demo().logins())
                .hasSize(12)
                .filteredOn(login -> login.role().contains("operator"))
                .extracting(Realm.Login::name)
                .containsExactly("operator@clavis.example");
    }

    /** Its account is the client's own and belongs to one organization: so the token tells the tenant. */
    @Test
    void everyProgramOfTheDemo_belongsToOneOrganizationInTheGroupForPrograms() {
        for (JsonObject user : Realm.objects(demo, "users")) {
            if (user.has("serviceAccountClientId")) {
                String client = user.get("serviceAccountClientId").getAsString();
                assertThat(user.get("username").getAsString()).isEqualTo("service-account-" + client);
                assertThat(clients(demo)).contains(client);
                assertThat(user.has("credentials")).isFalse();
            }
        }
        assertThat(Realm.objects(demo, "organizations"))
                .flatExtracting(organization -> Realm.objects(organization, "members"))
                .extracting(member -> member.get("username").getAsString())
                .doesNotHaveDuplicates();
    }

    @Test
    void overlay_mergesObjectsJoinsListsAndReplacesValues() {
        Realm merged = new Realm(parse("{'a':{'x':1,'y':[1]},'b':1}")).with(parse("{'a':{'y':[2],'z':3},'b':2}"));
        assertThat(merged.json()).isEqualTo(parse("{'a':{'x':1,'y':[1,2],'z':3},'b':2}"));
    }

    private List<String> clientRoles() {
        var roles = production.getAsJsonObject("roles").getAsJsonObject("client");
        return Realm.objects(roles, "clavis").stream()
                .map(role -> role.get("name").getAsString())
                .toList();
    }

    private List<JsonObject> groups() {
        return Realm.objects(demo, "organizations").stream()
                .flatMap(organization -> Realm.objects(organization, "groups").stream())
                .toList();
    }

    private static List<String> clients(JsonObject realm) {
        return Realm.objects(realm, "clients").stream()
                .map(client -> client.get("clientId").getAsString())
                .toList();
    }

    private static List<String> strings(JsonObject parent, String name) {
        return parent.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private static JsonObject parse(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
