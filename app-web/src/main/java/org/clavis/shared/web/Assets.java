package org.clavis.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheet, script and images that change with their content, so that browsers may keep them for good. */
@Named
@ApplicationScoped
public class Assets {
    static final String FINGERPRINT = "v";

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    @Inject
    private ServletContext application;

    public String url(String name) {
        return urls.computeIfAbsent(
                name, key -> application.getContextPath() + "/assets/" + key + '?' + FINGERPRINT + '=' + digest(key));
    }

    private String digest(String name) {
        try (InputStream content = application.getResourceAsStream("/assets/" + name)) {
            if (content == null) {
                throw new IllegalArgumentException("no such asset: " + name);
            }
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(sha256, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
