package org.clavis.stack;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The realm that Keycloak imports at its first start. Production takes {@code realm.json} alone; the demo lays
 * {@code realm-demo.json} over it: people, organizations and a client for scripts.
 */
final class Realm {
    private static final String CLIENT = "serviceAccountClientId";

    /** A login of the demo and what it is. */
    record Login(String name, String role) {}

    private final JsonObject json;

    Realm(JsonObject json) {
        this.json = json;
    }

    static Realm production() throws IOException {
        return new Realm(parse("realm.json"));
    }

    static Realm demo() throws IOException {
        return production().with(parse("realm-demo.json"));
    }

    /** Objects are merged, lists are joined, anything else is replaced. */
    Realm with(JsonObject overlay) {
        return new Realm(merge(json.deepCopy(), overlay));
    }

    String text() {
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(json);
    }

    JsonObject json() {
        return json;
    }

    /** People and, under the id of their client, programs. */
    List<Login> logins() {
        Map<String, String> roles = rolesInOrganizations();
        var logins = new ArrayList<Login>();
        for (JsonObject user : objects(json, "users")) {
            String name = user.get("username").getAsString();
            String shown = user.has(CLIENT) ? user.get(CLIENT).getAsString() : name;
            logins.add(new Login(shown, roles.getOrDefault(name, "Betrieb · operator")));
        }
        return logins;
    }

    private Map<String, String> rolesInOrganizations() {
        var roles = new HashMap<String, String>();
        for (JsonObject organization : objects(json, "organizations")) {
            var names = new HashMap<String, String>();
            for (JsonObject group : objects(organization, "groups")) {
                names.put(group.get("id").getAsString(), group.get("name").getAsString());
            }
            for (JsonObject member : objects(organization, "members")) {
                String group = names.get(member.getAsJsonArray("groups").get(0).getAsString());
                roles.put(
                        member.get("username").getAsString(),
                        group + ", " + organization.get("name").getAsString());
            }
        }
        return roles;
    }

    static List<JsonObject> objects(JsonObject parent, String name) {
        var objects = new ArrayList<JsonObject>();
        if (parent.has(name)) {
            parent.getAsJsonArray(name).forEach(element -> objects.add(element.getAsJsonObject()));
        }
        return objects;
    }

    private static JsonObject merge(JsonObject base, JsonObject overlay) {
        for (Map.Entry<String, JsonElement> entry : overlay.entrySet()) {
            JsonElement below = base.get(entry.getKey());
            JsonElement above = entry.getValue();
            if (below instanceof JsonObject object && above.isJsonObject()) {
                merge(object, above.getAsJsonObject());
            } else if (below instanceof JsonArray array && above.isJsonArray()) {
                array.addAll(above.getAsJsonArray());
            } else {
                base.add(entry.getKey(), above.deepCopy());
            }
        }
        return base;
    }

    private static JsonObject parse(String file) throws IOException {
        return JsonParser.parseString(Bundled.file("keycloak", file).text()).getAsJsonObject();
    }
}
