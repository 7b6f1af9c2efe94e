package org.clavis.honor.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.entity.paper.Signer;
import org.clavis.paper.Markup;
import org.clavis.paper.Paper;
import org.clavis.paper.Style;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A template ready to print from.
 *
 * @param template null for the one that comes with the program
 */
record Design(@Nullable CertificateTemplate template, Markup markup, Style style, Map<String, byte[]> pictures) {
    static final String LOGO = "logo";
    static final String SIGNATURE = "unterschrift";
    static final Set<String> PICTURES = Set.of(LOGO, SIGNATURE + 1, SIGNATURE + 2, SIGNATURE + 3);

    private static final String MARK = "<p class=\"second\">{" + CertificateValues.SECOND_COPY + "}</p>";

    /**
     * Makes a template ready.
     *
     * @throws BusinessRuleViolated saying what is wrong with its structure or style
     */
    static Design of(@Nullable CertificateTemplate template) {
        String body = template == null ? null : template.getBody();
        String style = template == null ? null : template.getStyle();
        return new Design(
                template,
                markup(body == null ? ShippedText.CERTIFICATE_BODY.read() : body),
                Style.of("style", style == null ? ShippedText.CERTIFICATE_STYLE.read() : style),
                template == null ? Map.of() : picturesOf(template));
    }

    /** A structure that does not say where a second copy says so gets a line for it at its end. */
    private static Markup markup(String body) {
        Markup markup = Markup.of("body", body, PICTURES);
        List<String> names = markup.placeholders().stream().toList();
        names.stream()
                .filter(name -> !CertificateValues.NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BusinessRuleViolated(
                            "body",
                            "paper.placeholder",
                            name,
                            CertificateValues.NAMES.stream().sorted().toList());
                });
        return names.contains(CertificateValues.SECOND_COPY) ? markup : Markup.of("body", body + MARK, PICTURES);
    }

    static Map<String, byte[]> picturesOf(CertificateTemplate template) {
        Map<String, byte[]> pictures = new HashMap<>();
        put(pictures, LOGO, template.getLogo());
        for (Signer signer : template.getSigners()) {
            put(pictures, SIGNATURE + signer.getPlace(), signer.getSignature());
        }
        return pictures;
    }

    private static void put(Map<String, byte[]> pictures, String name, byte @Nullable [] picture) {
        if (picture != null) {
            pictures.put(name, picture);
        }
    }

    /** An empty paper in this design. */
    Paper paper(String title) {
        return new Paper(title, style, pictures);
    }
}
