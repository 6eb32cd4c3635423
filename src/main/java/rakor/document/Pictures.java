package rakor.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures that somebody uploads: known by what is in them, drawn anew, so that nothing but the picture is kept. */
final class Pictures {
    private static final Set<String> KINDS = Set.of("png", "JPEG");
    private static final int MOST_SIDE = 6000;
    private static final long MOST_DOTS = 12_000_000;
    private static final int KEPT_WIDTH = 1400;

    static {
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    /** As PNG of at most 1,400 dots in width; empty when it is no PNG or JPEG that can be read, or one of too many dots. */
    static Optional<byte[]> redrawn(byte[] uploaded) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return KINDS.contains(reader.getFormatName()) && small(reader) ? Optional.of(png(fitted(reader.read(0)))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Asked of its head alone, before anything is unpacked. */
    private static boolean small(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return width <= MOST_SIDE && height <= MOST_SIDE && (long) width * height <= MOST_DOTS;
    }

    private static BufferedImage fitted(BufferedImage picture) {
        int width = Math.min(KEPT_WIDTH, picture.getWidth());
        int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        boolean clear = picture.getColorModel().hasAlpha();
        BufferedImage fitted = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = fitted.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(picture, 0, 0, width, height, null);
        drawing.dispose();
        return fitted;
    }

    static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many times as wide as high it is. */
    static double shape(byte[] png) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            return (double) picture.getWidth() / picture.getHeight();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
