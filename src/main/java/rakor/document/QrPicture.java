package rakor.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/** An address as a mark that a telephone reads off a paper. */
public final class QrPicture {
    private static final int DOT = 8;

    private QrPicture() {}

    /** PNG, black on white, with the margin readers need. */
    public static byte[] png(String address) {
        BitMatrix marks = matrix(address);
        int side = marks.getWidth() * DOT;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, marks.get(x / DOT, y / DOT) ? 0 : 0xffffff);
            }
        }
        return Pictures.png(picture);
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a mark: " + address.length(), e);
        }
    }
}
