package org.clavis.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { background: url(http://127.0.0.1/) }",
                "p { background: URL ('file:///etc/passwd') }",
                "p { background: u/**/rl(data:,x) }",
                "p { width: expression(alert(1)) }",
                "@import 'http://127.0.0.1/x.css';",
                "@import url(x.css);",
                "@font-face { font-family: x; src: url(file:///x.ttf) }",
                "@namespace x 'http://127.0.0.1/';",
                "p { background: \\75rl(x) }",
                "p { content: '</style><script>' }",
                "p { -fs-pdf-font-embed: embed }"
            })
    void whateverCouldLoad_isRefused(String css) {
        assertThatThrownBy(() -> Style.of("style", css)).isInstanceOf(BusinessRuleViolated.class);
    }

    @Test
    void looks_areFree() {
        String css = "@page { size: A4; margin: 0 } /* Rahmen */ .line { border: 1pt solid rgb(1, 2, 3) }";
        assertThat(Style.of("style", css).css()).isEqualTo(css);
    }
}
