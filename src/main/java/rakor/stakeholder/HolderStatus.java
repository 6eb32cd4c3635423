package rakor.stakeholder;

/** In what quality somebody holds a post. */
public enum HolderStatus {
    /** Appointed to it. */
    DEFINITIVE,
    /** Pelaksana tugas: acts while the post is vacant. */
    PLT,
    /** Pelaksana harian: acts while the holder is away. */
    PLH,
    /** Penjabat: appointed to act until an elected holder takes office. */
    PJ,
    /** Penjabat sementara: acts while an elected holder is on leave. */
    PJS;

    /** An acting holder wins over a definitive one for the day. */
    public boolean acting() {
        return this != DEFINITIVE;
    }
}
