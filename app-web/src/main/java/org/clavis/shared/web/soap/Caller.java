package org.clavis.shared.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.Locale;
import java.util.Objects;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.clavis.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/** The program that sent a request, as its headers describe it. */
public final class Caller {
    private static final String MTOM = "application/xop+xml";

    private final HttpServletRequest request;

    private Caller(MessageContext context) {
        this.request = (HttpServletRequest) Objects.requireNonNull(context.get(MessageContext.SERVLET_REQUEST));
    }

    public static Caller of(WebServiceContext context) {
        return new Caller(context.getMessageContext());
    }

    /** In the language it asks for. */
    Texts texts() {
        return Texts.accepted(request.getHeaders("Accept-Language"));
    }

    /** Whether files may lie beside the answer (MTOM): it sends its own so, or says so. Others find them within. */
    boolean takesFiles() {
        return speaks(request.getContentType()) || speaks(request.getHeader("Accept"));
    }

    /**
     * There are files beside the answer, which goes out as MTOM. An endpoint with MTOM switched on would pack each of its
     * answers so, for clients that cannot unpack them as well; hence the server's own word for one answer.
     */
    static void filesFollow() {
        PhaseInterceptorChain.getCurrentMessage().getExchange().put(Message.MTOM_ENABLED, true);
    }

    private static boolean speaks(@Nullable String header) {
        return header != null && header.toLowerCase(Locale.ROOT).contains(MTOM);
    }
}
