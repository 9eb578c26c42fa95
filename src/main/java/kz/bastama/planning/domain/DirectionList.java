package kz.bastama.planning.domain;

import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.EditionId;

/**
 * The list of priority directions of one customer for one year, from its drafting to the order (Law 36-III, articles 4-1,
 * 4-2, 6-1). Its directions and the comments on them are kept apart, since several people write them at once.
 */
public record DirectionList(
        UUID id,
        String customerCode,
        int year,
        EditionId edition,
        ListState state,
        Instant openedAt,
        Instant discussionOpenedAt,
        Instant discussionClosesAt,
        String summary,
        CouncilMinutes council,
        ApprovalOrder order,
        Instant publishedAt,
        Integer version) {

    public static DirectionList open(UUID id, String customerCode, int year, EditionId edition, Instant at) {
        return new DirectionList(
                id, customerCode, year, edition, ListState.DRAFTING, at, null, null, null, null, null, null, null);
    }

    public DirectionList discussed(Instant from, Instant until) {
        expect(ListState.DRAFTING);
        return new DirectionList(
                id,
                customerCode,
                year,
                edition,
                ListState.DISCUSSION,
                openedAt,
                from,
                until,
                null,
                null,
                null,
                null,
                version);
    }

    /** The same discussion with another end, after the working calendar changed. */
    public DirectionList discussionMoved(Instant until) {
        expect(ListState.DISCUSSION);
        return new DirectionList(
                id,
                customerCode,
                year,
                edition,
                state,
                openedAt,
                discussionOpenedAt,
                until,
                null,
                null,
                null,
                null,
                version);
    }

    public DirectionList discussionClosed() {
        expect(ListState.DISCUSSION);
        return in(ListState.SUMMARY);
    }

    public DirectionList summarised(String text) {
        expect(ListState.SUMMARY);
        return new DirectionList(
                id,
                customerCode,
                year,
                edition,
                ListState.COUNCIL,
                openedAt,
                discussionOpenedAt,
                discussionClosesAt,
                text,
                null,
                null,
                null,
                version);
    }

    /** With support the list goes on to the order; changed it goes back to drafting, rejected to the customer's decision. */
    public DirectionList recommended(CouncilMinutes minutes) {
        expect(ListState.COUNCIL);
        ListState next = switch (minutes.recommendation()) {
            case "support" -> ListState.APPROVAL;
            case "reject" -> ListState.REJECTED;
            default -> ListState.DRAFTING;
        };
        return new DirectionList(
                id,
                customerCode,
                year,
                edition,
                next,
                openedAt,
                discussionOpenedAt,
                discussionClosesAt,
                summary,
                minutes,
                null,
                null,
                version);
    }

    public DirectionList approved(ApprovalOrder order) {
        expect(ListState.APPROVAL);
        return new DirectionList(
                id,
                customerCode,
                year,
                edition,
                ListState.APPROVED,
                openedAt,
                discussionOpenedAt,
                discussionClosesAt,
                summary,
                council,
                order,
                null,
                version);
    }

    public DirectionList published(Instant at) {
        expect(ListState.APPROVED);
        return new DirectionList(
                id,
                customerCode,
                year,
                edition,
                state,
                openedAt,
                discussionOpenedAt,
                discussionClosesAt,
                summary,
                council,
                order,
                publishedAt == null ? at : publishedAt,
                version);
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
        return new DirectionList(
                id,
                customerCode,
                year,
                edition,
                next,
                openedAt,
                discussionOpenedAt,
                discussionClosesAt,
                summary,
                council,
                order,
                publishedAt,
                version);
    }

    private void expect(ListState expected) {
        if (state != expected) {
            throw new IllegalStateException("List " + id + " is in " + state + ", not in " + expected);
        }
    }
}
