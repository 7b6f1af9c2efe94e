package org.clavis.tenant.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class PersistenceUnitsTest {
    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void everyMappedClass_belongsToExactlyOneUnit() throws Exception {
        assertThat(listedClasses()).containsExactlyInAnyOrderElementsOf(mappedClasses());
    }

    private static List<String> listedClasses() throws Exception {
        NodeList classes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(CLASSES.resolve("META-INF/persistence.xml").toFile())
                .getElementsByTagName("class");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < classes.getLength(); i++) {
            names.add(classes.item(i).getTextContent().strip());
        }
        return names;
    }

    private static List<String> mappedClasses() throws IOException, ClassNotFoundException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/clavis"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (!name.endsWith("-info") && isMapped(Class.forName(name, false, Entity.class.getClassLoader()))) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isMapped(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type.isAnnotationPresent(Embeddable.class)
                || type.isAnnotationPresent(MappedSuperclass.class);
    }
}
