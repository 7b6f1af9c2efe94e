package org.clavis.exchange;

/** What a signature proves. */
public enum SignatureCheck {
    /** The organisation of this server that is named as the signer has signed exactly this. */
    GENUINE,
    /** The signature is right, but whose key it is only the signer itself says: it is not of this server. */
    UNKNOWN_SIGNER,
    /** Something was altered, or the named organisation of this server has not signed it. */
    REFUSED
}
