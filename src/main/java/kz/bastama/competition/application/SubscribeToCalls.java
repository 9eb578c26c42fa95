package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.CallSubscription;
import kz.bastama.competition.domain.CallSubscriptions;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks to be told of new calls by sphere, region and type, and ends that again. */
@Service
public class SubscribeToCalls {

    private static final String PROGRAMME = "state-grant";
    private static final int MOST = 20;

    private final CallSubscriptions subscriptions;
    private final Editions editions;
    private final Territories territories;
    private final CurrentActor actor;
    private final Clock clock;

    SubscribeToCalls(
            CallSubscriptions subscriptions,
            Editions editions,
            Territories territories,
            CurrentActor actor,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.editions = editions;
        this.territories = territories;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public Verdict to(String sphere, String region, String type) {
        UUID me = actor.get().personId();
        List<CallSubscription> mine = subscriptions.ofPerson(me);
        if (!knows(sphere, region, type) || mine.size() >= MOST) {
            return Verdict.refused(Refusal.of("competition.subscription", null));
        }
        subscriptions.add(new CallSubscription(UUID.randomUUID(), me, sphere, region, type, clock.instant()));
        return Verdict.allowed();
    }

    /** Whether there are calls by such filters at all. */
    boolean knows(String sphere, String region, String type) {
        Edition rules = editions.inForce(PROGRAMME, LocalDate.now(clock));
        return (sphere.isEmpty() || rules.names("spheres").contains(sphere))
                && (type.isEmpty() || rules.names("grantTypes").contains(type))
                && (region.isEmpty()
                        || territories.regions().stream()
                                .anyMatch(one -> one.kato().substring(0, 2).equals(region)));
    }

    @Transactional
    public void end(UUID id) {
        subscriptions.remove(actor.get().personId(), id);
    }

    @Transactional(readOnly = true)
    public List<CallSubscription> mine() {
        return subscriptions.ofPerson(actor.get().personId());
    }
}
