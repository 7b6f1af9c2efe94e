package org.clavis.it.outside;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Http;
import org.clavis.it.harness.RunningStack;
import org.clavis.it.harness.Tokens;

/**
 * An endpoint as a program uses it that knows no tokens.
 *
 * @param version 1.1 or 1.2
 */
record Soap(String endpoint, String version, String client) {
    static Soap meldung(String client) {
        return new Soap("meldung", "1.1", client);
    }

    Soap in(String other) {
        return new Soap(endpoint, other, client);
    }

    private String envelope() {
        return version.equals("1.1")
                ? "http://schemas.xmlsoap.org/soap/envelope/"
                : "http://www.w3.org/2003/05/soap-envelope";
    }

    /** The body's element as XML, in the namespace of the contract. */
    String wrapped(String element) {
        return "<s:Envelope xmlns:s='" + envelope() + "'><s:Body xmlns='urn:clavis:" + endpoint + ":1'>" + element
                + "</s:Body></s:Envelope>";
    }

    Answer call(String element) {
        String type = version.equals("1.1") ? "text/xml" : "application/soap+xml";
        return send(wrapped(element), type + "; charset=utf-8");
    }

    Answer send(String message, String contentType) {
        String secret = client + ":" + Tokens.PASSWORD;
        return Http.send(HttpRequest.newBuilder(URI.create(url()))
                .header("Content-Type", contentType)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(message)));
    }

    String url() {
        return RunningStack.url() + "/soap/" + endpoint;
    }
}
