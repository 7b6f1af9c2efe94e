/**
 * Letters on their way: a tenant's {@code exchange_outbox} and {@code exchange_receipt}, and between them {@code
 * common.exchange_item}, where nothing can be read. What is signed and sealed is {@link
 * org.clavis.exchange.entity.SignedContent}.
 */
@NullMarked
package org.clavis.exchange.entity;

import org.jspecify.annotations.NullMarked;
