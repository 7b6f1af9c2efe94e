package org.clavis.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clavis.audit.entity.AuditEntry;
import org.clavis.shared.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever changes in a tenant's data is shown in the Protokoll, so every field of every entity needs a name. */
class FieldNamesTest {
    private static final Pattern LISTED = Pattern.compile("<class>(org\\.clavis\\.[\\w.]+)</class>");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyFieldOfAnEntity_hasAName(String language) throws Exception {
        var texts = new Texts(Locale.forLanguageTag(language));
        var nameless = new ArrayList<String>();
        for (Class<?> entity : entities()) {
            for (Field field : fields(entity)) {
                String shown = texts.field(entity, field.getName());
                if (shown.endsWith('.' + field.getName())) {
                    nameless.add(entity.getSimpleName() + '.' + field.getName());
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void theEntitiesAreFound() throws Exception {
        assertThat(entities()).hasSizeGreaterThan(15);
    }

    private static List<Class<?>> entities() throws Exception {
        var entities = new ArrayList<Class<?>>();
        try (var unit = Objects.requireNonNull(
                FieldNamesTest.class.getClassLoader().getResourceAsStream("META-INF/persistence.xml"))) {
            String text = new String(unit.readAllBytes(), UTF_8);
            String tenants = text.substring(0, text.indexOf("</persistence-unit>"));
            for (MatchResult listed : LISTED.matcher(tenants).results().toList()) {
                Class<?> type = Class.forName(listed.group(1));
                if (type.isAnnotationPresent(Entity.class) && type != AuditEntry.class) {
                    entities.add(type);
                }
            }
        }
        return entities;
    }

    private static List<Field> fields(Class<?> entity) {
        var fields = new ArrayList<Field>();
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                boolean shown = !Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !field.isAnnotationPresent(Transient.class)
                        && !field.isAnnotationPresent(Id.class)
                        && !field.isAnnotationPresent(Version.class)
                        && !Collection.class.isAssignableFrom(field.getType())
                        && !field.getName().equals("member");
                if (shown) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }
}
