package org.clavis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrantsTest {
    private static Map<String, Object> with(String client, String... roles) {
        return Map.of("resource_access", Map.of(client, Map.of("roles", List.of(roles))));
    }

    @Test
    void rightsAreThoseOfTheOrganization() {
        Grants grants = Grants.read(
                Map.of("a-dorf", with("clavis", "person:read"), "b-stadt", with("clavis", "bank:write")),
                null,
                "clavis");
        assertThat(grants.in("a-dorf")).containsExactly("person:read");
        assertThat(grants.in("b-stadt")).containsExactly("bank:write");
        assertThat(grants.in("c-burg")).isEmpty();
        assertThat(grants.has("c-burg")).isFalse();
    }

    @Test
    void rightsOfAnotherClientGrantNothing() {
        Grants grants = Grants.read(Map.of("a-dorf", with("account", "person:read")), null, "clavis");
        assertThat(grants.has("a-dorf")).isTrue();
        assertThat(grants.in("a-dorf")).isEmpty();
    }

    @Test
    void plainListOfOrganizationsGrantsMembershipOnly() {
        Grants grants = Grants.read(List.of("a-dorf"), null, "clavis");
        assertThat(grants.has("a-dorf")).isTrue();
        assertThat(grants.in("a-dorf")).isEmpty();
    }

    @Test
    void unexpectedShapesGrantNothing() {
        assertThat(Grants.read("a-dorf", "operator", "clavis")).isEqualTo(new Grants(Map.of(), false));
        assertThat(Grants.read(null, null, "clavis").byTenant()).isEmpty();
        assertThat(Grants.read(Map.of("a-dorf", Map.of("resource_access", List.of("person:read"))), null, "clavis")
                        .in("a-dorf"))
                .isEmpty();
    }

    @Test
    void operatorIsARoleOfTheRealm_notOfAnOrganization() {
        assertThat(Grants.read(null, Map.of("roles", List.of("operator")), "clavis")
                        .operator())
                .isTrue();
        assertThat(Grants.read(Map.of("a-dorf", with("clavis", "operator")), null, "clavis")
                        .operator())
                .isFalse();
    }

    @Test
    void theOnlyTenantOfAProgram_isKnownWithoutBeingNamed() {
        assertThat(Grants.read(Map.of("a-dorf", with("clavis", "person:read")), null, "clavis")
                        .only())
                .contains("a-dorf");
    }

    @Test
    void amongSeveralTenants_noneIsGuessed() {
        assertThat(Grants.read(List.of("a-dorf", "b-stadt"), null, "clavis").only())
                .isEmpty();
        assertThat(Grants.read(null, null, "clavis").only()).isEmpty();
    }
}
