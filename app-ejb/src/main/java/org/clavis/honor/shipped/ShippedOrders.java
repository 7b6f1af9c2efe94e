package org.clavis.honor.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.clavis.json.RecordJson;

/** Everything that {@code orders.json} holds. */
public record ShippedOrders(List<ShippedOrder> orders) {
    private static final String FILE = "/org/clavis/honor/orders.json";
    private static final ShippedOrders ALL = read();

    public ShippedOrders {
        orders = List.copyOf(orders);
    }

    public static List<ShippedOrder> all() {
        return ALL.orders;
    }

    public static Optional<ShippedOrder> of(String code) {
        return all().stream().filter(order -> order.code().equals(code)).findFirst();
    }

    private static ShippedOrders read() {
        try (InputStream file = ShippedOrders.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return RecordJson.read(new String(file.readAllBytes(), UTF_8), ShippedOrders.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
