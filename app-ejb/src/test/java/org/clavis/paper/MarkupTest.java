package org.clavis.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever may write templates must not get at the server, its files or its network with them. */
class MarkupTest {
    private static final Set<String> PICTURES = Set.of("logo");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<iframe src=\"http://127.0.0.1/\"></iframe>",
                "<object data=\"file:///etc/passwd\"></object>",
                "<svg><image href=\"http://127.0.0.1/\"/></svg>",
                "<link rel=\"stylesheet\" href=\"http://127.0.0.1/x.css\"/>",
                "<style>@import url(http://127.0.0.1/);</style>",
                "<a href=\"file:///etc/passwd\">x</a>",
                "<form action=\"http://127.0.0.1/\"></form>",
                "<bookmarks></bookmarks>",
                "<?xml-stylesheet href=\"http://127.0.0.1/\"?>"
            })
    void elementThatRunsLoadsOrLeadsElsewhere_isRefused(String markup) {
        refused(markup, "paper.element");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"background: url(http://127.0.0.1/)\">x</p>",
                "<p onclick=\"alert(1)\">x</p>",
                "<p id=\"x\">x</p>",
                "<img src=\"logo\" onerror=\"alert(1)\"/>",
                "<td background=\"http://127.0.0.1/\"></td>"
            })
    void attributeThatIsNotOnTheList_isRefused(String markup) {
        refused(markup, "paper.attribute");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9990/health",
                "https://example.org/a.png",
                "file:///etc/passwd",
                "data:image/png;base64,iVBORw0KGgo=",
                "jar:file:///x.jar!/a",
                "//127.0.0.1/a",
                "../logo",
                "LOGO",
                ""
            })
    void pictureOfAnyAddress_isRefused(String source) {
        refused("<img src=\"" + source + "\" alt=\"\"/>", "paper.picture");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE div [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>",
                "&x;",
                "&nbsp;",
                "<p>offen",
                "</div><div>",
                "</div><!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\"><div>"
            })
    void entityAndWhatIsNoXml_isRefused(String markup) {
        refused(markup, "paper.malformed");
    }

    @Test
    void faultInXml_isToldWithItsLine() {
        assertThatThrownBy(() -> Markup.of("body", "<p>gut</p>\n<p>schlecht</b>", PICTURES))
                .isInstanceOfSatisfying(BusinessRuleViolated.class, refused -> assertThat(
                                refused.violations().get(0).arguments())
                        .isEqualTo(List.of(2)));
    }

    @Test
    void nestingWithoutEnd_isRefused() {
        refused("<div>".repeat(60) + "</div>".repeat(60), "paper.tooDeep");
    }

    @Test
    void textWithoutEnd_isRefused() {
        refused("x".repeat(60_001), "paper.tooLong");
    }

    @Test
    void placeholders_areFound() {
        assertThat(Markup.of("body", "<p>{Name}, {Straße} <b>{Jahre}</b> { Ort } {}</p>", PICTURES)
                        .placeholders())
                .containsExactly("Jahre", "Name", "Straße");
    }

    private static void refused(String markup, String key) {
        ThrowingCallable reading = () -> Markup.of("body", markup, PICTURES);
        assertThatThrownBy(reading).isInstanceOf(BusinessRuleViolated.class).hasMessage(key);
    }
}
