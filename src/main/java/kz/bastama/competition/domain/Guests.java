package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mail addresses without an account, and what is asked from them. */
public interface Guests {

    /** In the stead of earlier links to that address for the same wish: they work no more. */
    void ask(GuestRequest request, Instant now);

    /** One that is not confirmed and not too old; a second one who follows the link waits, and finds nothing. */
    Optional<GuestRequest> asked(String tokenHash, Instant now);

    /** How many links that nobody has followed were asked for since, those among them in whose stead another came. */
    int askedSince(String address, Instant since);

    void settle(String tokenHash);

    void noteUsed(GuestRequest request, Instant at);

    Optional<UsedLink> used(String tokenHash);

    /** Nobody confirmed them in time: their addresses are kept no longer, unless they were asked for since that other moment. */
    void forgetBefore(Instant moment, Instant askedSince);

    void forgetUsedBefore(Instant moment);

    void keep(Guest guest, Instant since);

    /** Keeps the subscriber of that address, or gives the one that is there. */
    Guest subscriber(Guest fresh, Instant since);

    Optional<Guest> find(UUID id);

    Optional<Guest> ofLeaveToken(String token);

    /** With everything that was subscribed to. */
    void forget(UUID id);

    /** @param subscription whose person is the guest; the same filters stand once */
    void subscribe(CallSubscription subscription);

    /** Of all guests; the person of each is the guest. */
    List<CallSubscription> subscriptions();

    /** @param newsId the call, or the extension of one, that the guest hears of; false where that is noted already */
    boolean tell(UUID guestId, UUID newsId, Instant at);

    /** Whoever asked about a call that closed before that moment, answered or not. */
    void forgetAskers(Instant closedBefore);
}
