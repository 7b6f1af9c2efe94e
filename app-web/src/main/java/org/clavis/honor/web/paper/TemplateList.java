package org.clavis.honor.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.paper.CertificateTemplates;

/** The templates of the own organisation. */
@Named
@RequestScoped
public class TemplateList {
    @Inject
    private CertificateTemplates templates;

    private List<CertificateTemplate> all = List.of();

    @PostConstruct
    void open() {
        all = templates.all();
    }

    public List<CertificateTemplate> getAll() {
        return all;
    }

    /** Whether there are honors that the template of the program is used for. */
    public boolean isShippedUsed() {
        return all.stream().noneMatch(CertificateTemplate::isForAllOthers);
    }
}
