package org.clavis.it.outside;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Http;
import org.clavis.it.harness.Rest;
import org.clavis.it.harness.RunningStack;

/** An operation as the API's own description lists it; the path is relative to {@code /api/v1}. */
record Endpoint(String method, String path) {
    private static final String BASE = "/api/v1";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    static List<Endpoint> all() {
        JsonObject paths = Http.get(RunningStack.url() + "/openapi?format=JSON")
                .expect(200)
                .json()
                .getAsJsonObject("paths");
        var endpoints = new ArrayList<Endpoint>();
        for (String path : paths.keySet()) {
            for (String method : paths.getAsJsonObject(path).keySet()) {
                if (METHODS.contains(method)) {
                    String relative = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
                    endpoints.add(new Endpoint(method.toUpperCase(Locale.ROOT), relative));
                }
            }
        }
        return endpoints;
    }

    boolean isOfTenant() {
        return path.startsWith("/{tenant}");
    }

    /** Calls it with a body that could be meant. */
    Answer call(Rest who, String tenant, String id) {
        String filled = path.replace("{tenant}", tenant).replace("{id}", id);
        boolean table = filled.endsWith("/import");
        return who.call(
                method, filled, table ? "text/csv" : "application/json", table ? "Name;Vorname\nMuster;Erika\n" : "{}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
