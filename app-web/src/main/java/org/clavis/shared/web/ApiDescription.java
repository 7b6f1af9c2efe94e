package org.clavis.shared.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to the description what no resource can say of itself, because filters before them do it: the tenant that a path
 * begins with, and the answer to one request too many. Named in microprofile-config.properties.
 */
public class ApiDescription implements OASFilter {
    /** The answer to a caller that asks too often. */
    static final String TOO_MANY = "TooManyRequests";

    private static final String NAME = "tenant";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            if (path.contains("{" + NAME + "}")) {
                item.addParameter(tenant());
            }
            item.getOperations().values().forEach(ApiDescription::limit);
        });
    }

    private static void limit(Operation operation) {
        APIResponses responses = operation.getResponses();
        operation.setResponses((responses == null ? OASFactory.createAPIResponses() : responses)
                .addAPIResponse("429", OASFactory.createAPIResponse().ref(TOO_MANY)));
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
