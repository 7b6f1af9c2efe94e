package org.clavis.shared.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import org.clavis.access.AccessDenied;
import org.clavis.context.NoTenant;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.DatabaseAway;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.Violation;

/**
 * What has gone wrong, in terms that may leave the server: a status of HTTP and, where somebody can do something about
 * it, the fields. The one place that knows which exception means what, whatever the container has wrapped it in.
 */
public record Fault(int status, List<FieldError> errors) {
    public static final int UNEXPECTED = 500;

    public static Fault of(Throwable thrown, Texts texts) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<Fault> known = known(cause, texts);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new Fault(DatabaseAway.causes(thrown) ? 503 : statusOfTheContainer(thrown), List.of());
    }

    /** What the container itself says: it has wrapped, say, a malformed id in the path into "not found". */
    private static int statusOfTheContainer(Throwable thrown) {
        return thrown instanceof WebApplicationException web ? web.getResponse().getStatus() : UNEXPECTED;
    }

    private static Optional<Fault> known(Throwable cause, Texts texts) {
        if (cause instanceof BusinessRuleViolated broken) {
            return Optional.of(new Fault(422, errors(broken.violations(), texts)));
        }
        if (cause instanceof Unreadable unreadable) {
            return Optional.of(new Fault(400, errors(unreadable.wrong(), texts)));
        }
        if (cause instanceof ConstraintViolationException broken) {
            return Optional.of(new Fault(
                    422,
                    broken.getConstraintViolations().stream()
                            .map(Fault::fieldError)
                            .toList()));
        }
        if (cause instanceof AccessDenied denied) {
            String missing = texts.of("shared.fault.right", denied.missingRole());
            return Optional.of(new Fault(403, List.of(new FieldError(null, missing))));
        }
        return status(cause).map(status -> new Fault(status, List.of()));
    }

    private static List<FieldError> errors(List<Violation> violations, Texts texts) {
        return violations.stream()
                .map(violation -> new FieldError(violation.field(), texts.of(violation)))
                .toList();
    }

    private static Optional<Integer> status(Throwable cause) {
        if (cause instanceof NoTenant) {
            return Optional.of(403);
        }
        if (cause instanceof RecordNotFound) {
            return Optional.of(404);
        }
        if (cause instanceof RecordChanged || cause instanceof OptimisticLockException) {
            return Optional.of(412);
        }
        return cause instanceof WebApplicationException web && web.getCause() == null
                ? Optional.of(web.getResponse().getStatus())
                : Optional.empty();
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return new FieldError(path.isEmpty() ? null : path, violation.getMessage());
    }
}
