package org.clavis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathsTest {
    @Test
    void tenantIsTheFirstPartOfAnApiPath() {
        assertThat(Paths.tenantOf("/api/v1/a-dorf/members")).contains("a-dorf");
        assertThat(Paths.tenantOf("/api/v1/a-dorf")).contains("a-dorf");
    }

    @Test
    void whatBelongsToNoTenantHasNone() {
        assertThat(Paths.tenantOf("/api/v1/me")).isEmpty();
        assertThat(Paths.tenantOf("/api/v1/")).isEmpty();
        assertThat(Paths.tenantOf("/member/list.xhtml")).isEmpty();
    }

    @Test
    void machinesAreKnownByTheWholePathSegment() {
        assertThat(Paths.isMachine("/api/v1/me")).isTrue();
        assertThat(Paths.isMachine("/soap/meldung")).isTrue();
        assertThat(Paths.isMachine("/apiary.xhtml")).isFalse();
    }

    @Test
    void pagesOfMembersNeedATenant() {
        assertThat(Paths.needsNoTenant("/member/list.xhtml")).isFalse();
        assertThat(Paths.needsNoTenant("/choose.xhtml")).isTrue();
        assertThat(Paths.needsNoTenant("/logout")).isTrue();
    }
}
