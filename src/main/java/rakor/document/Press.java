package rakor.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import rakor.common.DomainError;
import rakor.web.Frame;
import rakor.web.Frames;
import rakor.web.Pages;

/**
 * Prints papers: a typed template, written as XHTML on {@code document/sheet}, becomes a PDF with its letters in it (PDF/A-3a) and
 * its order for screen readers (PDF/UA). Nothing is fetched from anywhere. Papers are in Indonesian.
 */
@Singleton
public class Press {
    /** About 500 pages; more than that is no paper but a book, and would take the memory of everybody. */
    static final int MOST = 1_500_000;
    private static final String FONTS = "/paper/LiberationSerif-";
    private static final String UNPRINTED = "<div class=\"unprinted\"></div>";
    private final Pages pages;
    private final Frames frames;
    private final Presses presses = new Presses(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 20, 8000);
    private final byte[] regular = Fonts.plain(resource(FONTS + "Regular.ttf"));
    private final byte[] bold = Fonts.plain(resource(FONTS + "Bold.ttf"));
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String style = new String(resource("/paper/paper.css"), java.nio.charset.StandardCharsets.UTF_8);
    private final Glyphs glyphs = new Glyphs(regular);

    Press(Pages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * @param template takes {@code Frame f} and {@code page}
     * @throws DomainError of kind CONFLICT when it would be longer than a paper may be
     */
    public byte[] print(String template, Object page) {
        return hold(() -> pdf(text(template, page)));
    }

    /** For other kinds of file that cost as much: not more at once than papers. */
    public <T> T hold(Supplier<T> work) {
        return presses.hold(work);
    }

    /** Only what the papers' letters can show. */
    public String printable(String text) {
        return text == null ? "" : glyphs.of(text).text();
    }

    /** The reader of papers: nobody in particular, in Indonesian. */
    public Frame frame() {
        return frames.onPaper();
    }

    String text(String template, Object page) {
        String text = pages.text(template, Map.of("f", frame(), "page", page, "style", style));
        if (text.length() > MOST) {
            throw DomainError.conflict("document.error.too-long");
        }
        Glyphs.Printable printable = glyphs.of(text);
        return printable.text().replace(UNPRINTED, printable.boxes() == 0 ? "" : "<p class=\"small soft\">" + frame().t("document.unprinted", printable.boxes()) + "</p>");
    }

    private byte[] pdf(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours);
        builder.useFont(() -> new ByteArrayInputStream(regular), "paper", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), "paper", 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        builder.withProducer("Rakor");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Press.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
