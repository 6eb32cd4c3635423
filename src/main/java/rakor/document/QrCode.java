package rakor.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/** An address as a mark that a telephone reads, off a screen or a paper; with the quiet border readers need. */
public final class QrCode {
    private static final int BORDER = 4;
    private static final int DOT = 8;
    private final BitMatrix dots;

    private QrCode(BitMatrix dots) {
        this.dots = dots;
    }

    public static QrCode of(String address) {
        try {
            return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, BORDER)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a mark: " + address.length(), e);
        }
    }

    /** In dots, the border included. */
    public int size() {
        return dots.getWidth();
    }

    /** The dark dots as an SVG path, one stroke a run of dots. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                int from = x;
                while (x < dots.getWidth() && dots.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from).append(' ').append(y).append('h').append(x - from).append("v1h-").append(x - from).append('z');
                }
            }
        }
        return path.toString();
    }

    /** A PNG, black on white. */
    public byte[] png() {
        int side = size() * DOT;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, dots.get(x / DOT, y / DOT) ? 0 : 0xffffff);
            }
        }
        return Pictures.png(picture);
    }
}
