package org.clavis.exchange;

/**
 * A letter has come in for the running call's tenant. Fired once, in the transaction that records the receipt: an observer
 * that fails leaves the letter in the box, and it is tried again later. Observers look at {@link Letter#kind} first.
 */
public record LetterArrived(Letter letter) {}
