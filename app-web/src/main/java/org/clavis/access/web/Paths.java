package org.clavis.access.web;

import java.util.Optional;
import java.util.Set;

/** What the path of a request says about it; paths are relative to the application and start with a slash. */
final class Paths {
    static final String CHOOSE_TENANT = "/choose.xhtml";

    private static final String API = "/api/v1/";
    private static final Set<String> WITHOUT_TENANT = Set.of("me");

    private Paths() {}

    /** Interfaces for programs: bearer token, no session, no redirect. */
    static boolean isMachine(String path) {
        return path.startsWith("/api/") || isSoap(path);
    }

    /** Endpoints whose tenant is the one of the token. */
    static boolean isSoap(String path) {
        return path.startsWith("/soap/");
    }

    /** Open to everybody and free of tenant data. */
    static boolean isOpen(String path) {
        return path.startsWith("/assets/") || path.startsWith("/public/") || path.startsWith("/error/");
    }

    /** The tenant's alias in {@code /api/v1/{tenant}/…}; empty for what belongs to no tenant. */
    static Optional<String> tenantOf(String path) {
        if (!path.startsWith(API)) {
            return Optional.empty();
        }
        String rest = path.substring(API.length());
        int end = rest.indexOf('/');
        String alias = end < 0 ? rest : rest.substring(0, end);
        return alias.isEmpty() || WITHOUT_TENANT.contains(alias) ? Optional.empty() : Optional.of(alias);
    }

    /** Pages of those who run the platform; they lie outside of every tenant. */
    static boolean isOperators(String path) {
        return path.startsWith("/operator/");
    }

    /** Pages that somebody without a tenant may see. */
    static boolean needsNoTenant(String path) {
        return path.equals(CHOOSE_TENANT) || path.equals(LogoutServlet.PATH) || isOpen(path);
    }
}
