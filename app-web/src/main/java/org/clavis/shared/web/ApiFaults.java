package org.clavis.shared.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers every fault of the API with problem+json. */
@Provider
public class ApiFaults implements ExceptionMapper<Throwable> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Texts texts = Texts.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Fault fault = Fault.of(thrown, texts);
        String reference = FaultLog.note(fault, thrown);
        ResponseBuilder response = Response.status(fault.status())
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(fault, reference, texts).json());
        if (fault.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER);
        }
        if (thrown instanceof WebApplicationException web && fault.status() == 405) {
            response.allow(web.getResponse().getAllowedMethods());
        }
        return response.build();
    }
}
