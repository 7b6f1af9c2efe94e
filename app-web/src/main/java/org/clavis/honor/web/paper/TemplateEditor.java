package org.clavis.honor.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.entity.paper.GradeText;
import org.clavis.honor.entity.paper.Signer;
import org.clavis.honor.paper.CertificateTemplates;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.Notices;
import org.clavis.shared.web.PageAddress;

/** Edits what certificates look like. */
@Named
@ViewScoped
public class TemplateEditor implements Serializable {
    private static final int TEXTS = 8;
    private static final String LIST = "/honor/templates.xhtml?faces-redirect=true";

    @Inject
    private CertificateTemplates templates;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    private CertificateTemplate template;
    private boolean fresh;
    private List<String> pictures = List.of();

    @PostConstruct
    void open() {
        Access.require(Register.HONOR_RULES, Right.WRITE);
        Optional<String> id = PageAddress.of(request).one("id");
        fresh = id.isEmpty();
        template = fresh ? new CertificateTemplate(null) : templates.open(parsed(id.orElse("")));
        if (!fresh) {
            pictures = templates.pictures(template.getId());
        }
        IntStream.rangeClosed(1, CertificateTemplate.SIGNERS).forEach(template::signer);
        while (template.getTexts().size() < TEXTS) {
            template.say(null, null);
        }
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(CertificateTemplate.class, new UUID(0, 0));
        }
    }

    public String save() {
        UUID id = template.getId();
        if (fresh) {
            id = templates.create(template);
        } else {
            templates.correct(id, template.getVersion(), template);
        }
        notices.done("shared.done.saved");
        return "/honor/template.xhtml?faces-redirect=true&id=" + id;
    }

    public String remove() {
        templates.remove(template.getId(), template.getVersion());
        notices.done("honor.template.removed");
        return LIST;
    }

    /** Begins structure and style from those that come with the program. */
    public void begin() {
        CertificateTemplate shipped = templates.shipped();
        template.setBody(shipped.getBody());
        template.setStyle(shipped.getStyle());
    }

    public CertificateTemplate getTemplate() {
        return template;
    }

    public boolean isFresh() {
        return fresh;
    }

    /** By place; the form writes into them. */
    public List<Signer> getSigners() {
        return IntStream.rangeClosed(1, CertificateTemplate.SIGNERS)
                .mapToObj(template::signer)
                .toList();
    }

    public List<GradeText> getTexts() {
        return template.getTexts();
    }

    /** Whether there is a picture of this name. */
    public boolean has(String picture) {
        return pictures.contains(picture);
    }

    public List<String> getPictureNames() {
        return List.of("logo", "unterschrift1", "unterschrift2", "unterschrift3");
    }
}
