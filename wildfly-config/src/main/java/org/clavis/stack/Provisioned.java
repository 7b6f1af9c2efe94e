package org.clavis.stack;

import java.nio.file.Path;
import java.util.Map;

/**
 * A configured WildFly that somebody else starts.
 *
 * @param home WildFly's own folder, shared and never written to
 * @param base base folder of this server: configuration, data, deployments
 * @param environment what the application has to be told, as environment variables
 * @param properties the same as a file for WildFly's {@code --properties}, for those who cannot set an environment
 * @param javaOptions options for the virtual machine: memory, base folder, addresses, ports
 */
public record Provisioned(Path home, Path base, Map<String, String> environment, Path properties, String javaOptions) {}
