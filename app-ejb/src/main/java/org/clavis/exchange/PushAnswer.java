package org.clavis.exchange;

/**
 * What came of telling another program something.
 *
 * @param status the HTTP status; {@link #NO_ANSWER} or {@link #NOT_ALLOWED} if there is none
 */
public record PushAnswer(int status) {
    /** It could not be reached, or took too long. */
    public static final int NO_ANSWER = 0;

    /** Whoever runs the server does not allow the address. */
    public static final int NOT_ALLOWED = -1;

    private static final int GONE = 410;

    public boolean isDelivered() {
        return status >= 200 && status < 300;
    }

    /** The other side wants to hear nothing more, ever. */
    public boolean isGone() {
        return status == GONE;
    }
}
