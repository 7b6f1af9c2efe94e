package org.clavis.shared.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Adds the tenant to the description of every path that begins with it: no resource reads it, the filter before them
 * does. Named in microprofile-config.properties.
 */
public class TenantInPaths implements OASFilter {
    private static final String NAME = "tenant";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            if (path.contains("{" + NAME + "}")) {
                item.addParameter(tenant());
            }
        });
    }

    private static Parameter tenant() {
        return OASFactory.createParameter()
                .name(NAME)
                .in(Parameter.In.PATH)
                .required(true)
                .description("Alias of a tenant, as listed by /me")
                .example("mv-lindenfeld")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
