package rakor.commitment.review;

import java.util.List;
import rakor.commitment.CommitmentRow;
import rakor.common.Slice;
import rakor.meeting.MeetingRef;

/**
 * @param dealt     what the meeting dealt with
 * @param mayReview whether the reader may mark a commitment as dealt with now
 * @param next      address of the next page; null on the last
 */
record FollowUpPage(MeetingRef meeting, Slice<CommitmentRow> slice, List<ReviewView> dealt, boolean mayReview, String next) {
    FollowUpPage next(String address) {
        return new FollowUpPage(meeting, slice, dealt, mayReview, address);
    }

    String link(String more) {
        return "/meetings/" + meeting.code() + more;
    }

    boolean reviewed(String commitment) {
        return dealt.stream().anyMatch(one -> one.commitment().equals(commitment));
    }
}
