package rakor.web;

import java.util.List;

/** Keys for signing what is given to people without a sign-in. Each purpose has its own, so that what was signed for one never passes for another. */
public interface PurposeKeys {
    /** The first signs, all verify; every node has the same. */
    List<byte[]> of(String purpose);
}
