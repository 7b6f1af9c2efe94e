package org.clavis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RegistersTest {
    @Test
    void everyEntityOfATenant_belongsToARegister() throws Exception {
        assertThat(entitiesOfTenants())
                .filteredOn(name -> !name.equals("AuditEntry"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Registers.of(name)).as(name).isNotNull());
    }

    @Test
    void unknownEntity_belongsToNone() {
        assertThat(Registers.of("Diary")).isNull();
    }

    private static List<String> entitiesOfTenants() throws Exception {
        try (var units = Registers.class.getResourceAsStream("/META-INF/persistence.xml")) {
            NodeList classes = ((Element) DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(units)
                            .getElementsByTagName("persistence-unit")
                            .item(0))
                    .getElementsByTagName("class");
            return java.util.stream.IntStream.range(0, classes.getLength())
                    .mapToObj(i -> classes.item(i).getTextContent().strip())
                    .filter(RegistersTest::isEntity)
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .toList();
        }
    }

    /** Their superclasses are listed as well, and have no rows. */
    private static boolean isEntity(String name) {
        try {
            return Class.forName(name).isAnnotationPresent(Entity.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
