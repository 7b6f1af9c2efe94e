package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.UUID;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.Test;

/** Fee orders and invoices of the demo through the API. */
@Outside
class FeesApiIT {
    private final Rest district = Rest.as("admin@kv-bergstrasse.example");

    private List<JsonObject> orders(String tenant) {
        return Rest.as("admin@" + tenant + ".example")
                .get("/" + tenant + "/fee-orders")
                .expect(200)
                .json()
                .getAsJsonArray("items")
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Test
    void districtsOrder_isTheSameForItselfAndForAClubThatPays() {
        JsonObject own = of("kv-bergstrasse", orders("kv-bergstrasse"));
        JsonObject told = of("kv-bergstrasse", orders("mv-lindenfeld"));
        assertThat(told.get("id")).isEqualTo(own.get("id"));
        assertThat(told.get("terms")).isEqualTo(own.get("terms"));
        assertThat(own.getAsJsonObject("terms").getAsJsonArray("items")).hasSize(3);
    }

    @Test
    void clubsThatPayTheDistrict_areNotToldWhatTheDistrictPays() {
        assertThat(orders("mv-lindenfeld"))
                .extracting(order -> order.get("owner").getAsString())
                .containsOnly("kv-bergstrasse");
    }

    @Test
    void order_readsAloneAsInTheList() {
        JsonObject own = of("kv-bergstrasse", orders("kv-bergstrasse"));
        JsonObject alone = district.get(
                        "/kv-bergstrasse/fee-orders/" + own.get("id").getAsString())
                .expect(200)
                .json();
        assertThat(alone).isEqualTo(own);
    }

    @Test
    void paymentOfAnUnknownInvoice_isNotFound() {
        JsonElement today = JsonParser.parseString("{\"paidOn\":\"2026-01-01\"}");
        String unknown = "/kv-bergstrasse/invoices/" + UUID.randomUUID();
        district.post(unknown + "/payment", today).expect(428);
        district.post(unknown + "/payment", today, "\"0\"").expect(404);
        district.get(unknown).expect(404);
        district.get("/kv-bergstrasse/invoices?year=1990").expect(200);
    }

    private static JsonObject of(String owner, List<JsonObject> orders) {
        return orders.stream()
                .filter(order -> order.get("owner").getAsString().equals(owner))
                .findFirst()
                .orElseThrow();
    }
}
