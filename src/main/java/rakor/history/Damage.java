package rakor.history;

/** The ways in which a history can turn out not to be what was written. */
enum Damage {
    /** A row's words do not give its hash. */
    EDITED("its words were edited"),
    /** A row gives its hash only with another place in its record's story. */
    REORDERED("it was moved to another place in the order"),
    /** The row before it in its record's story is not there. */
    DELETED("the row before it was deleted"),
    /** A row does not stand on the hash of the row before it. */
    INSERTED("it does not follow the row before it: one of the two was inserted or written anew"),
    /** The row and its hash agree with each other, but not with what was sealed. */
    REWRITTEN("it is not what was sealed: the row, its seal or the seal before was written anew"),
    /** A row that the sealer would have sealed long ago, had it been there. */
    SLIPPED_IN("it has no seal although much later rows have one: it was inserted afterwards"),
    /** The seal of a row in the midst is there, the row is not. */
    GONE("the row it sealed was deleted"),
    /** The seals of the last rows are there, the rows are not. */
    CUT("the row it sealed and all rows after it are gone: the tail was cut off"),
    /** The numbers of the seals have a gap. */
    UNSEALED("the seal before it was deleted"),
    /** A head that was exported is not in the chain. */
    OTHER_HEAD("it is not the one that was exported: the history was cut off or written anew");

    private final String sentence;

    Damage(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
