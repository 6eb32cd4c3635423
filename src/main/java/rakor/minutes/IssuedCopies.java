package rakor.minutes;

import java.util.List;

/** The files of sealed versions. What prints and keeps them answers; this room only asks. */
public interface IssuedCopies {
    /** Of one version, in the order of kind and number. */
    List<Copy> of(long meeting, int version);
}
