package org.clavis.honor.paper;

import static org.clavis.access.Register.HONOR_RULES;
import static org.clavis.access.Right.DELETE;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.entity.paper.TemplateRepository;
import org.clavis.paper.Picture;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Constraints;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.Violation;
import org.clavis.tenant.Federations;
import org.jspecify.annotations.Nullable;

/** What the certificates of the own organisation look like. */
@Stateless
public class CertificateTemplates {
    @Inject
    private TemplateRepository repository;

    @Inject
    private Federations federations;

    @Inject
    private Validator validator;

    /** All templates by name; none where the one that comes with the program is used. */
    @Requires(register = HONOR_RULES, right = READ)
    public List<CertificateTemplate> all() {
        return repository.all();
    }

    /** A template to read or edit, apart from the database and without its pictures. */
    @Requires(register = HONOR_RULES, right = READ)
    public CertificateTemplate open(UUID id) {
        return repository.get(id).copy();
    }

    /** Which pictures a template has, by their names in its structure. */
    @Requires(register = HONOR_RULES, right = READ)
    public List<String> pictures(UUID id) {
        return Design.picturesOf(repository.get(id)).keySet().stream().sorted().toList();
    }

    /** Structure and style that come with the program, to begin from. */
    @Requires(register = HONOR_RULES, right = READ)
    public CertificateTemplate shipped() {
        CertificateTemplate shipped = new CertificateTemplate(null);
        shipped.setBody(ShippedText.CERTIFICATE_BODY.read());
        shipped.setStyle(ShippedText.CERTIFICATE_STYLE.read());
        return shipped;
    }

    /**
     * Keeps a new template.
     *
     * @return its id
     */
    @Requires(register = HONOR_RULES, right = WRITE)
    public UUID create(CertificateTemplate edited) {
        CertificateTemplate template = new CertificateTemplate(edited.getName());
        template.correct(edited);
        requireSound(template);
        repository.add(template);
        return template.getId();
    }

    /**
     * Takes over what was edited; pictures stay.
     *
     * @param version the version the edited template was read with
     * @throws RecordChanged if somebody has saved it since
     */
    @Requires(register = HONOR_RULES, right = WRITE)
    public void correct(UUID id, long version, CertificateTemplate edited) {
        CertificateTemplate template = repository.get(id, version);
        template.correct(edited);
        requireSound(template);
        repository.save(template);
    }

    /**
     * Sets or takes away a picture.
     *
     * @param name {@code logo} or {@code unterschrift1} to {@code 3}
     * @param file PNG or JPEG; null takes the picture away
     */
    @Requires(register = HONOR_RULES, right = WRITE)
    public void picture(UUID id, String name, byte @Nullable [] file) {
        if (!Design.PICTURES.contains(name)) {
            throw new BusinessRuleViolated(
                    "picture",
                    "paper.picture",
                    name,
                    Design.PICTURES.stream().sorted().toList());
        }
        CertificateTemplate template = repository.get(id);
        byte @Nullable [] picture = file == null ? null : Picture.redrawn("picture", file);
        if (name.equals(Design.LOGO)) {
            template.setLogo(picture);
        } else {
            template.signer(name.charAt(name.length() - 1) - '0').setSignature(picture);
        }
        repository.save(template);
    }

    /** Removes a template; what was printed from it stays as it is. */
    @Requires(register = HONOR_RULES, right = DELETE)
    public void remove(UUID id, long version) {
        repository.remove(repository.get(id, version));
    }

    /**
     * Prints what a certificate of nobody would look like, without a number of the series.
     *
     * @param id null for the one that comes with the program
     */
    @Requires(register = HONOR_RULES, right = READ)
    public void preview(@Nullable UUID id, OutputStream out) throws IOException {
        Specimen.print(id == null ? null : repository.get(id), federations.own().name(), out);
    }

    private void requireSound(CertificateTemplate template) {
        List<Violation> broken = Constraints.broken(validator, template);
        if (broken.isEmpty() && template.isForAllOthers() && isAnotherForAll(template)) {
            broken = List.of(Violation.of("codes", "honor.template.rule.secondForAll"));
        }
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
        Design.of(template);
    }

    private boolean isAnotherForAll(CertificateTemplate template) {
        return repository.all().stream()
                .anyMatch(other -> other.isForAllOthers() && !other.getId().equals(template.getId()));
    }
}
