package org.clavis.status;

/** A part answers, but not as it has to; the message tells the operator what is wrong. */
class NotReady extends Exception {
    NotReady(String message) {
        super(message);
    }
}
