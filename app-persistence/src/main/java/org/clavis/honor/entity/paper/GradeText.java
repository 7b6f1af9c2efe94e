package org.clavis.honor.entity.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.jspecify.annotations.Nullable;

/** What a certificate says for a grade, with placeholders. */
@Entity
public class GradeText implements Serializable {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id", updatable = false)
    private CertificateTemplate template;

    /** As in the rule ("Gold"); null: all grades that nothing else is said for. */
    @Size(max = 100)
    private @Nullable String grade;

    @Size(max = 2000)
    private @Nullable String text;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected GradeText() {}

    GradeText(CertificateTemplate template, @Nullable String grade, @Nullable String text) {
        this.id = RowId.next();
        this.template = template;
        setGrade(grade);
        setText(text);
    }

    boolean isSaid() {
        return text != null;
    }

    boolean isFor(@Nullable String wanted) {
        return text != null && (grade == null ? wanted == null : grade.equalsIgnoreCase(wanted));
    }

    public UUID getId() {
        return id;
    }

    public CertificateTemplate getTemplate() {
        return template;
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public void setGrade(@Nullable String grade) {
        this.grade = Text.tidy(grade);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Text.tidy(text);
    }
}
