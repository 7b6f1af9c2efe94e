package org.clavis.it.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/** Arquillian deploys an archive for each class; here the first class brings the application and all others find it. */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, WholeApplication.class)
                .observer(Once.class);
    }

    /** Arquillian keeps one instance as long as the tests run. */
    static final class Once {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private @Nullable DeploymentScenario application;
        private @Nullable IllegalStateException failure;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            if (application == null) {
                event.proceed();
                application = scenario.get();
            } else {
                scenario.set(application);
            }
        }

        void deploy(@Observes EventContext<DeployDeployment> event) {
            if (failure != null) {
                throw failure;
            }
            if (!deployed) {
                try {
                    event.proceed();
                    RunningStack.awaitReady();
                } catch (Exception e) {
                    // Arquillian throws checked ones as well; another try would only take as long and say the same
                    failure = new IllegalStateException("the application did not deploy", e);
                    throw failure;
                }
                deployed = true;
            }
        }

        void keep(@Observes EventContext<UnDeployDeployment> event) {
            // the server's folder is thrown away with the next run
        }
    }
}
