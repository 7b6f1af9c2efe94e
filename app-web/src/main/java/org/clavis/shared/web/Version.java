package org.clavis.shared.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a record in the headers {@code ETag} and {@code If-Match}: {@code "7"}. */
public final class Version {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Version() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version a change is based on.
     *
     * @throws ClientErrorException 428 if the header is missing, 412 if it names no version a record could have
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ClientErrorException(Status.PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ClientErrorException(Status.PRECONDITION_FAILED);
        }
        return Long.parseLong(tag.group(1));
    }
}
