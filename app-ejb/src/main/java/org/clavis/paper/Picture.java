package org.clavis.paper;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.clavis.shared.BusinessRuleViolated;

/**
 * Pictures for papers: PNG or JPEG, of a bearable size, drawn anew as large as printing needs. What a camera or program wrote into the file beside
 * the picture (places, names, colour tables, other files) is gone after that.
 */
public final class Picture {
    private static final int MEGABYTES = 4;
    private static final int LONGEST_SIDE = 6_000;
    private static final int MOST_PIXELS = 16_000_000;
    /** Enough for the width of a hand at 300 dots per inch. */
    private static final int NEEDED_SIDE = 1_600;

    private Picture() {}

    /**
     * The picture as a fresh PNG (with its transparency) or JPEG.
     *
     * @throws BusinessRuleViolated if it is neither, damaged, or too large; looked at before it is unpacked
     */
    public static byte[] redrawn(String field, byte[] file) {
        if (file.length > MEGABYTES << 20) {
            throw new BusinessRuleViolated(field, "paper.pictureTooLarge", MEGABYTES);
        }
        boolean png = isPng(file);
        if (!png && !isJpeg(file)) {
            throw new BusinessRuleViolated(field, "paper.pictureKind");
        }
        try {
            return write(drawn(read(field, file, png ? "png" : "jpeg"), png), png ? "png" : "jpeg");
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new BusinessRuleViolated(field, "paper.pictureDamaged");
        }
    }

    public static boolean isPng(byte[] file) {
        return startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    }

    static boolean isJpeg(byte[] file) {
        return startsWith(file, 0xFF, 0xD8, 0xFF);
    }

    private static BufferedImage read(String field, byte[] file, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                throw new BusinessRuleViolated(field, "paper.pictureTooManyPixels", width, height, LONGEST_SIDE);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage picture, boolean transparent) {
        double scale = Math.min(1, (double) NEEDED_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        int type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var fresh = new BufferedImage(width, height, type);
        Graphics2D pen = fresh.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return fresh;
    }

    private static byte[] write(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, format, output);
        }
        return bytes.toByteArray();
    }

    private static boolean startsWith(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
