package rakor.document;

import java.util.List;
import java.util.stream.Stream;
import rakor.common.Checks;
import rakor.common.DomainError;

/**
 * What may be written of a letterhead.
 *
 * @param picture     a file as it was uploaded; null leaves the picture as it is
 * @param takePicture whether the picture there is goes
 */
record LetterheadTerms(String line1, String line2, String line3, byte[] picture, boolean takePicture) {
    /** As much as may be uploaded. */
    static final int MOST = 500_000;

    List<String> lines() {
        return Stream.of(line1, line2, line3).filter(line -> line != null).toList();
    }

    /** @throws DomainError of kind INVALID when something is wrong with it */
    void check() {
        Checks checks = new Checks().atMost(line1, "line1", 200).atMost(line2, "line2", 200).atMost(line3, "line3", 200);
        checks.refuse(picture != null && picture.length > MOST, "picture", "document.error.picture-size").end();
    }
}
