package org.clavis.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    static byte[] file(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void pngAndJpeg_areAccepted(String format) throws IOException {
        BufferedImage redrawn =
                ImageIO.read(new ByteArrayInputStream(Picture.redrawn("picture", file(40, 20, format))));
        assertThat(redrawn.getWidth()).isEqualTo(40);
        assertThat(redrawn.getHeight()).isEqualTo(20);
        assertThat(new Color(redrawn.getRGB(5, 5)).getBlue()).isGreaterThan(240);
    }

    @Test
    void whatACameraNoted_isGone() throws IOException {
        byte[] plain = file(40, 20, "jpeg");
        byte[] note = "Exif\0\0 taken in Lindenfeld".getBytes(ISO_8859_1);
        byte[] noted = ByteBuffer.allocate(plain.length + note.length + 4)
                .put(plain, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) (note.length + 2))
                .put(note)
                .put(plain, 2, plain.length - 2)
                .array();
        assertThat(new String(noted, ISO_8859_1)).contains("Lindenfeld");
        assertThat(new String(Picture.redrawn("picture", noted), ISO_8859_1)).doesNotContain("Lindenfeld");
    }

    @Test
    void largePicture_isMadeAsSmallAsPrintingNeeds() throws IOException {
        BufferedImage redrawn =
                ImageIO.read(new ByteArrayInputStream(Picture.redrawn("picture", file(3200, 800, "png"))));
        assertThat(redrawn.getWidth()).isEqualTo(1600);
        assertThat(redrawn.getHeight()).isEqualTo(400);
    }

    /** A header of a few bytes may promise a picture that fills the memory. */
    @Test
    void pictureThatUnpacksToTooMuch_isRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bomb = file(40, 20, "png");
        ByteBuffer.wrap(bomb).putInt(16, 30_000).putInt(20, 30_000);
        var sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        refused(bomb, "paper.pictureTooManyPixels");
    }

    @Test
    void damagedPicture_isRefused() throws IOException {
        byte[] whole = file(400, 200, "png");
        refused(Arrays.copyOf(whole, whole.length / 2), "paper.pictureDamaged");
    }

    @Test
    void otherKinds_areRefused() throws IOException {
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(ISO_8859_1), "paper.pictureKind");
        refused(file(40, 20, "gif"), "paper.pictureKind");
        refused(new byte[0], "paper.pictureKind");
    }

    @Test
    void hugeFile_isRefused() {
        refused(new byte[(4 << 20) + 1], "paper.pictureTooLarge");
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> Picture.redrawn("picture", file))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage(key);
    }
}
