package org.clavis.transfer.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.clavis.transfer.TableFormat;

/** A table on its way to somebody, in memory until it is whole, so that a refusal on the way is not half a file. */
public final class TableFile {
    /** Writes the table. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private TableFile() {}

    /**
     * Answers a request with the table.
     *
     * @param name what it is, never whom it is about
     */
    public static void send(HttpServletResponse response, String name, TableFormat format, Writing writing)
            throws IOException {
        var file = new ByteArrayOutputStream();
        writing.to(file);
        response.setContentType(format.mediaType());
        response.setContentLength(file.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"");
        file.writeTo(response.getOutputStream());
    }

    /** Answers the form of a page with the table; the page stays where it is. */
    public static void send(String name, TableFormat format, Writing writing) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        send((HttpServletResponse) faces.getExternalContext().getResponse(), name, format, writing);
        faces.responseComplete();
    }
}
