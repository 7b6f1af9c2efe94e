package org.clavis.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.clavis.transfer.Progress;
import org.w3c.dom.Document;

/** The library that lays out and prints, with everything locked that it could reach out with. */
record Press(Document document, Map<String, byte[]> pictures) {
    /** Addresses of the paper's own pictures; there are no others. */
    private static final String SCHEME = "clavis";

    private static final String PREFIX = SCHEME + ":";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // What it logs may quote the text it prints; and pictures are not to be cached in files.
        XRLog.setLoggingEnabled(false);
        ImageIO.setUseCache(false);
    }

    void print(OutputStream out, Progress progress) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .withProducer("Clavis")
                .useUriResolver((base, address) -> pictures.containsKey(address) ? PREFIX + address : null)
                .useProtocolsStreamImplementation(address -> new OwnPicture(picture(address)), SCHEME)
                .useExternalResourceAccessControl(
                        (address, type) -> pictures.containsKey(address),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith(PREFIX),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .usePageSupplier((pdf, width, height, page, shadow) -> page(pdf, width, height, progress))
                .withW3cDocument(document, null)
                .toStream(out);
        Typeface.addAll(builder);
        builder.run();
    }

    private byte[] picture(String address) {
        return Objects.requireNonNull(pictures.get(address.substring(PREFIX.length())), "no such picture");
    }

    private static PDPage page(PDDocument pdf, float width, float height, Progress progress) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        progress.step();
        return page;
    }

    @SuppressWarnings("ArrayRecordComponent") // pictures are never compared
    private record OwnPicture(byte[] content) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
