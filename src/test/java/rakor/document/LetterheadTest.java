package rakor.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.stakeholder.Directory;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;

@RakorTest
class LetterheadTest {
    private final LetterheadService letterheads;
    private final LetterTextService texts;
    private final Actor admin;
    private final Actor official;
    private final long office;

    LetterheadTest(LetterheadService letterheads, LetterTextService texts, MeetingFixtures fixtures, Directory directory) {
        this.letterheads = letterheads;
        this.texts = texts;
        this.admin = fixtures.administrator();
        this.official = fixtures.official(MeetingFixtures.RECORDER);
        this.office = directory.organization(MeetingFixtures.RECORDER).orElseThrow().id();
    }

    private static byte[] picture(String format, int width, int height) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LetterheadTerms terms(String line, byte[] picture) {
        return new LetterheadTerms(line, null, null, picture, false);
    }

    private DomainError refused(byte[] picture) {
        return assertThrows(DomainError.class, () -> letterheads.write(admin, "DISNAKER", 0, terms("Satu", picture)));
    }

    @Test
    void anOfficeHasItsOwnHeadElseThatOfAllElseItsName() {
        assertEquals(List.of("Dinas Perindustrian"), letterheads.of(official, office).lines());
        letterheads.write(admin, null, 0, terms("Semua", null));
        assertEquals(List.of("Semua"), letterheads.of(official, office).lines());
        letterheads.write(admin, MeetingFixtures.RECORDER, 0, terms("Sendiri", picture("jpg", 300, 40)));
        Letterhead own = letterheads.of(official, office);
        assertEquals(List.of("Sendiri"), own.lines());
        assertTrue(own.banner());
        letterheads.write(admin, MeetingFixtures.RECORDER, 0, new LetterheadTerms("Baru", null, null, null, false));
        assertArrayEquals(own.picture(), letterheads.of(official, office).picture());
        assertEquals(DomainError.Kind.STALE, assertThrows(DomainError.class, () -> letterheads.remove(admin, MeetingFixtures.RECORDER, 0)).kind());
        letterheads.remove(admin, MeetingFixtures.RECORDER, 1);
        assertEquals(List.of("Semua"), letterheads.of(official, office).lines());
        letterheads.remove(admin, null, 0);
    }

    @Test
    void onlyPicturesThatCanBeReadAreTaken() {
        assertEquals("document.error.picture", refused("<svg onload='alert(1)'/>".getBytes()).fields().get(0).key());
        assertEquals("document.error.picture", refused(picture("gif", 20, 20)).fields().get(0).key());
        assertEquals("document.error.picture", refused(picture("png", 6001, 2)).fields().get(0).key());
        assertEquals("document.error.picture", refused(java.util.Arrays.copyOf(picture("png", 20, 20), 40)).fields().get(0).key());
        assertEquals("document.error.picture-size", refused(new byte[LetterheadTerms.MOST + 1]).fields().get(0).key());
        assertFalse(Pictures.redrawn(picture("jpg", 2000, 200)).isEmpty());
    }

    @Test
    void theAdministratorAloneKeepsHeadAndTexts() {
        assertEquals(DomainError.Kind.NOT_PERMITTED, assertThrows(DomainError.class, () -> letterheads.write(official, null, 0, terms("x", null))).kind());
        assertEquals(DomainError.Kind.NOT_PERMITTED, assertThrows(DomainError.class, () -> texts.write(official, 0, new LetterTexts("x", "", "", ""))).kind());
        assertEquals(DomainError.Kind.NOT_FOUND, assertThrows(DomainError.class, () -> letterheads.write(admin, "PT-JABABEKA-INFRASTRUKTUR", 0, terms("x", null))).kind());
    }

    @Test
    void textsAreKeptAndGoBackToTheShippedOnes() {
        LetterTexts shipped = texts.invitation(official);
        texts.write(admin, 0, new LetterTexts("Kami mengundang {penerima}.", "", shipped.contact(), ""));
        assertEquals(new LetterTexts("Kami mengundang {penerima}.", "", shipped.contact(), ""), texts.invitation(official));
        assertEquals(DomainError.Kind.STALE, assertThrows(DomainError.class, () -> texts.reset(admin, 0)).kind());
        texts.reset(admin, 1);
        assertEquals(shipped, texts.invitation(official));
        assertTrue(shipped.opening().startsWith("Dengan hormat,\n\n"));
    }
}
