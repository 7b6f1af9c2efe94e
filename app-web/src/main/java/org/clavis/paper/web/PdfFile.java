package org.clavis.paper.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A paper on its way to somebody, in memory until it is whole, so that a refusal on the way is still an answer and not
 * half a file. Its name says what it is and never whom it is about.
 */
public final class PdfFile {
    public static final String MEDIA_TYPE = "application/pdf";

    /** Writes the paper. */
    @FunctionalInterface
    public interface Printing {
        void to(OutputStream out) throws IOException;
    }

    private PdfFile() {}

    public static byte[] bytes(Printing printing) throws IOException {
        var paper = new ByteArrayOutputStream();
        printing.to(paper);
        return paper.toByteArray();
    }

    /** Answers a request with the paper, to be kept. */
    public static void send(HttpServletResponse response, String name, Printing printing) throws IOException {
        byte[] paper = bytes(printing);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(paper.length);
        response.setHeader("Content-Disposition", disposition(name));
        response.getOutputStream().write(paper);
    }

    /** Answers the form of a page with the paper; the page stays where it is. */
    public static void send(String name, Printing printing) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        send((HttpServletResponse) faces.getExternalContext().getResponse(), name, printing);
        faces.responseComplete();
    }

    public static String disposition(String name) {
        return "attachment; filename=\"" + name + ".pdf\"";
    }
}
