package rakor.commitment;

import rakor.common.Slice;

/** A page of a list of commitments, with what they refer to. */
record CommitmentList(Slice<Commitment> slice, Refs refs) {}
