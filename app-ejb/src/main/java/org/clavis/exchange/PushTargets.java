package org.clavis.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the server may send something on behalf of a tenant: the origins that whoever runs it has listed, and no others.
 * Otherwise a tenant could have it call what only the server itself can reach.
 *
 * @param origins such as {@code https://programm.verband.example} or, with any port, {@code http://127.0.0.1:*}
 */
record PushTargets(Set<String> origins) {
    /** @param setting origins with commas between them */
    static PushTargets of(String setting) {
        return new PushTargets(Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the address is one of them. Addresses with a name and password or a fragment are not. */
    boolean allow(String address) {
        try {
            var uri = new URI(address);
            boolean plain = uri.getScheme() != null
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
            return plain && isListed(uri);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private boolean isListed(URI uri) {
        String host = uri.getScheme() + "://" + uri.getHost();
        return origins.contains(host + ":*") || origins.contains(uri.getPort() < 0 ? host : host + ":" + uri.getPort());
    }
}
