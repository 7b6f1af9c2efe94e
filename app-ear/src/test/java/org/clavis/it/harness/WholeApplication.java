package org.clavis.it.harness;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, and beside its own archives one with every test that runs inside the server. */
public final class WholeApplication implements DeploymentScenarioGenerator {
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE =
            "<module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web></module>";

    @Override
    public List<DeploymentDescription> generate(TestClass ignored) {
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(RunningStack.target(), "clavis.ear"));
        String modules = text(ear, DESCRIPTOR).replaceFirst("(?=<library-directory>|</application>)", MODULE);
        ear.delete(DESCRIPTOR);
        ear.addAsManifestResource(new StringAsset(modules), "application.xml");
        ear.addAsModule(Testable.archiveToTest(inside()));
        return List.of(new DeploymentDescription("clavis", ear));
    }

    private static WebArchive inside() {
        return ShrinkWrap.create(WebArchive.class, "inside.war")
                .addPackages(true, "org.clavis.it.inside", "org.assertj")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static String text(EnterpriseArchive ear, String path) {
        try (var in = ear.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
