package org.clavis.it.harness;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of the demo logins, as scripts get them: client {@code clavis-cli} with direct access grants. */
public final class Tokens {
    public static final String PASSWORD = "Clavis-Demo-2026!";

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** An access token that names every organization of the person; kept for a while, tokens live for minutes. */
    public static String of(String login) {
        return KNOWN.computeIfAbsent(login, Tokens::fetch);
    }

    /** To be called where a test changes what a person may do, or waits longer than a token lives. */
    public static void forget(String login) {
        KNOWN.remove(login);
    }

    private static String fetch(String login) {
        Answer answer = Http.form(
                RunningStack.realm() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "clavis-cli",
                        "scope", "openid organization:*",
                        "username", login,
                        "password", PASSWORD));
        if (answer.status() != 200) {
            throw new IllegalStateException("no token for " + login + ": " + answer.status() + " " + answer.body());
        }
        JsonObject token = answer.json();
        return token.get("access_token").getAsString();
    }
}
