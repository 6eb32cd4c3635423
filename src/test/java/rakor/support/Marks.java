package rakor.support;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads QR marks as a telephone does: from the picture of a paper's last page, and from a page's drawing. */
public final class Marks {
    private static final Pattern SVG = Pattern.compile("class=\"qr\" viewBox=\"0 0 (\\d+) \\d+\".*?<path class=\"qr-dots\" d=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 6;

    private Marks() {}

    public static String onLastPage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String onScreen(String page) {
        Matcher svg = SVG.matcher(page);
        if (!svg.find()) {
            throw new IllegalArgumentException("no mark on " + page);
        }
        int side = Integer.parseInt(svg.group(1)) * SCALE;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        RUN.matcher(svg.group(2)).results().forEach(run -> pen.fillRect(Integer.parseInt(run.group(1)) * SCALE, Integer.parseInt(run.group(2)) * SCALE, Integer.parseInt(run.group(3)) * SCALE, SCALE));
        pen.dispose();
        return read(picture);
    }

    private static String read(BufferedImage picture) {
        int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        try {
            return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points))), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        } catch (NotFoundException e) {
            throw new IllegalStateException("no mark can be read", e);
        }
    }
}
