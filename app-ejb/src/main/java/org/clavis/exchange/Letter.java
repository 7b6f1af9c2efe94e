package org.clavis.exchange;

import java.time.Instant;
import java.util.UUID;
import org.clavis.exchange.entity.SignedContent;

/**
 * An opened letter whose signature, hash and addressee are right.
 *
 * @param kind what the content is, as in {@code honor.application}
 * @param content the very text that was sent
 * @param signed the same with its signature, to be kept or to be put into another letter
 */
public record Letter(
        UUID id, Correspondent sender, String kind, String content, Instant sentAt, SignedContent signed) {}
