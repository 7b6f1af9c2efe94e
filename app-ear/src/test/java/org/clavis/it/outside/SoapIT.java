package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Http;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SOAP as it travels: versions, faults, files, and what is not let in. */
@Outside
class SoapIT {
    private static final String UNKNOWN = "<getMeldung><id>019a0000-0000-7000-8000-000000000001</id></getMeldung>";

    private final Soap district = Soap.meldung("kv-bergstrasse-schnittstelle");

    @ParameterizedTest
    @ValueSource(strings = {"meldung", "ehrung"})
    void contracts_areOpenToEverybodyAndNameThisServer(String endpoint) {
        String address = RunningStack.url() + "/soap/" + endpoint;
        assertThat(Http.get(address + "?wsdl").expect(200).body())
                .contains("location=\"" + address + "\"")
                .contains("schemaLocation=\"" + endpoint + ".xsd\"");
        assertThat(Http.get(address + ".xsd").expect(200).body()).contains("urn:clavis:" + endpoint + ":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2"})
    void anAnswer_isOfTheVersionThatWasAskedIn(String version) {
        Answer answer = district.in(version).call("<listClubs/>").expect(200);
        assertThat(answer.body()).contains("listClubsResponse").contains("<alias>mv-lindenfeld</alias>");
        assertThat(answer.header("Content-Type").orElseThrow())
                .startsWith(version.equals("1.1") ? "text/xml" : "application/soap+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2"})
    void whatThereIsNot_isATypedFault(String version) {
        assertThat(district.in(version).call(UNKNOWN).expect(500).body())
                .contains(version.equals("1.1") ? ":Client<" : ":Sender<")
                .contains("<notFound xmlns=\"urn:clavis:meldung:1\">");
    }

    @Test
    void whatTheSchemaRefuses_isNamed() {
        assertThat(district.call("<listMeldungen><year>17</year></listMeldungen>")
                        .expect(500)
                        .body())
                .contains("<invalid xmlns=\"urn:clavis:meldung:1\">")
                .contains("1850");
        assertThat(district.call("<dropTables/>").expect(500).body()).contains("listMeldungen");
    }

    @Test
    void aProgramWithoutTheRight_isTold() {
        Soap club = new Soap("ehrung", "1.1", "mv-lindenfeld-schnittstelle");
        assertThat(club.call("<submitFile><content>bm9uZQ==</content></submitFile>")
                        .expect(500)
                        .body())
                .contains("<accessDenied xmlns=\"urn:clavis:ehrung:1\">");
    }

    @Test
    void withoutLogin_nothingIsAnswered() {
        Http.send(HttpRequest.newBuilder(URI.create(district.url()))
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString(district.wrapped("<listClubs/>"))))
                .expect(401);
    }

    @Test
    void entitiesOfADocumentType_areNotRead() {
        String message = "<!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>"
                + district.wrapped("<listMeldungen><text>&secret;</text></listMeldungen>");
        Answer answer = district.send(message, "text/xml; charset=utf-8").expect(500);
        assertThat(answer.body()).doesNotContain("listMeldungenResponse").doesNotContain("<invalid");
    }

    @Test
    void aMessageThatIsTooLarge_isRefusedBeforeItIsRead() throws IOException {
        URI address = URI.create(district.url());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String head = "POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nContent-Type: text/xml\r\nContent-Length: 27000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    /** The file lies in a part of its own; to the schema it is as if it were within the message. */
    @Test
    void aFileBesideTheMessage_isFound() {
        String include = "<submitMeldungFile><content><xop:Include"
                + " xmlns:xop='http://www.w3.org/2004/08/xop/include' href='cid:file@test'/></content></submitMeldungFile>";
        String message = "--edge\r\nContent-Type: application/xop+xml; charset=utf-8; type=\"text/xml\"\r\n"
                + "Content-ID: <root@test>\r\n\r\n" + district.wrapped(include)
                + "\r\n--edge\r\nContent-Type: application/octet-stream\r\nContent-ID: <file@test>\r\n\r\n"
                + "no signed content\r\n--edge--\r\n";
        Answer answer = district.send(
                message,
                "multipart/related; type=\"application/xop+xml\"; start=\"<root@test>\"; start-info=\"text/xml\";"
                        + " boundary=edge");
        assertThat(answer.expect(500).body())
                .as("read, and refused for what is in it")
                .contains("<field>content</field>");
    }
}
