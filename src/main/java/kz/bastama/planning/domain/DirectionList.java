package kz.bastama.planning.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;

/**
 * The list of priority directions of one customer for one year, from its drafting to the order (Law 36-III, articles 4-1,
 * 4-2, 6-1). Its directions and the comments on them are kept apart, since several people write them at once.
 */
@RecordBuilder
public record DirectionList(
        UUID id,
        String customerCode,
        int year,
        EditionId edition,
        ListState state,
        Instant openedAt,
        Instant discussionOpenedAt,
        Instant discussionClosesAt,
        OfficialText summary,
        CouncilMinutes council,
        ApprovalOrder order,
        Instant publishedAt,
        Integer version) {

    public static DirectionList open(UUID id, String customerCode, int year, EditionId edition, Instant at) {
        return DirectionListBuilder.builder()
                .id(id)
                .customerCode(customerCode)
                .year(year)
                .edition(edition)
                .state(ListState.DRAFTING)
                .openedAt(at)
                .build();
    }

    /** What the council last recommended stands until it recommends again. */
    public DirectionList discussed(Instant from, Instant until) {
        expect(ListState.DRAFTING);
        return DirectionListBuilder.builder(this)
                .state(ListState.DISCUSSION)
                .discussionOpenedAt(from)
                .discussionClosesAt(until)
                .summary(null)
                .build();
    }

    /** The same discussion with another end, after the working calendar changed. */
    public DirectionList discussionMoved(Instant until) {
        expect(ListState.DISCUSSION);
        return DirectionListBuilder.builder(this).discussionClosesAt(until).build();
    }

    public DirectionList discussionClosed() {
        expect(ListState.DISCUSSION);
        return in(ListState.SUMMARY);
    }

    public DirectionList summarised(OfficialText text) {
        expect(ListState.SUMMARY);
        return DirectionListBuilder.builder(this)
                .state(ListState.COUNCIL)
                .summary(text)
                .build();
    }

    /** With support the list goes on to the order; changed it goes back to drafting, rejected to the customer's decision. */
    public DirectionList recommended(CouncilMinutes minutes) {
        expect(ListState.COUNCIL);
        ListState next = switch (minutes.recommendation()) {
            case "support" -> ListState.APPROVAL;
            case "reject" -> ListState.REJECTED;
            default -> ListState.DRAFTING;
        };
        return DirectionListBuilder.builder(this).state(next).council(minutes).build();
    }

    public DirectionList approved(ApprovalOrder order) {
        expect(ListState.APPROVAL);
        return DirectionListBuilder.builder(this)
                .state(ListState.APPROVED)
                .order(order)
                .build();
    }

    public DirectionList published(Instant at) {
        expect(ListState.APPROVED);
        return DirectionListBuilder.builder(this)
                .publishedAt(publishedAt == null ? at : publishedAt)
                .build();
    }

    /** The customer writes the list anew after the council did not support it. */
    public DirectionList reworked() {
        expect(ListState.REJECTED);
        return in(ListState.DRAFTING);
    }

    public DirectionList dropped() {
        expect(ListState.REJECTED);
        return in(ListState.DROPPED);
    }

    public DirectionList amending() {
        expect(ListState.APPROVED);
        return in(ListState.AMENDING);
    }

    /** The amendment is in force, or was given up. */
    public DirectionList amendmentEnded() {
        expect(ListState.AMENDING);
        return in(ListState.APPROVED);
    }

    /** Whether its directions may be written now. */
    public boolean isDrafting() {
        return state == ListState.DRAFTING || state == ListState.AMENDING;
    }

    /** Whether there is a list that the order approved and the public may read. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether a comment that arrives at that instant still counts. */
    public boolean takesComments(Instant now) {
        return state == ListState.DISCUSSION && !now.isAfter(discussionClosesAt);
    }

    private DirectionList in(ListState next) {
        return DirectionListBuilder.builder(this).state(next).build();
    }

    private void expect(ListState expected) {
        if (state != expected) {
            throw new IllegalStateException("List " + id + " is in " + state + ", not in " + expected);
        }
    }
}
