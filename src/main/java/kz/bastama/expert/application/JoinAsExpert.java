package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.OneTimeToken;
import kz.bastama.account.People;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.CardContent;
import kz.bastama.expert.domain.Cards;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.ExpertRequest;
import kz.bastama.expert.domain.ExpertRequest.State;
import kz.bastama.expert.domain.ExpertRequests;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever was accepted or invited follows the link, agrees, and is in the registry: with a new account, or with the one of that
 * mail address, signed in. The link shows that one has the address; it does not show whose the account is that somebody
 * opened under it.
 */
@Service
public class JoinAsExpert {

    private final ExpertRequests requests;
    private final ExpertRegistry registry;
    private final Cards cards;
    private final People people;
    private final MembershipTerm term;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    JoinAsExpert(
            ExpertRequests requests,
            ExpertRegistry registry,
            Cards cards,
            People people,
            MembershipTerm term,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.requests = requests;
        this.registry = registry;
        this.cards = cards;
        this.people = people;
        this.term = term;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** Empty when the link is wrong, used or too old. */
    @Transactional(readOnly = true)
    public Optional<ExpertRequest> offered(String token) {
        return requests.byToken(new OneTimeToken(token).hash())
                .filter(request -> request.opensBy(State.INVITED, clock.instant()));
    }

    /** Whether the address has an account, which then needs no new password. */
    public boolean hasAccount(ExpertRequest request) {
        return people.findByLogin(request.entry().email().strip()).isPresent();
    }

    @Transactional
    public Verdict join(String token, String password) {
        ExpertRequest request = offered(token).orElse(null);
        if (request == null) {
            return Verdict.refused(Refusal.of("expert.linkGone", null).at("consent"));
        }
        String login = request.entry().email().strip();
        boolean staff = people.findByLogin(login).stream()
                .flatMap(known -> known.rights().stream())
                .anyMatch(right -> right.role().isStaff());
        if (staff) {
            return Verdict.refused(Refusal.of("expert.officerCannotJoin", null).at("consent"));
        }
        if (people.findByLogin(login).stream()
                .anyMatch(known -> !known.id().equals(actor.get().personId()))) {
            return Verdict.refused(Refusal.of("expert.signInToJoin", null).at("consent"));
        }
        UUID person = people.findByLogin(login)
                .map(known -> people.grant(known.id(), Right.of(Role.EXPERT)).id())
                .orElseGet(() -> people.register(
                                login,
                                login,
                                request.entry().name().strip(),
                                Locale.forLanguageTag(request.language()),
                                password,
                                Set.of(Right.of(Role.EXPERT)))
                        .id());
        requests.save(request.joined(clock.instant()));
        if (registry.ofPerson(person).isEmpty()) {
            enter(person, request);
        }
        return Verdict.allowed();
    }

    private void enter(UUID person, ExpertRequest request) {
        RegisteredExpert expert =
                registry.save(RegisteredExpert.entered(person, request.entry(), term.fromToday(), clock.instant()));
        CardContent bare = expert.bareCard();
        cards.save(Card.bare(
                person,
                new CardContent(
                        bare.organisation(),
                        bare.region(),
                        bare.spheres(),
                        bare.languages(),
                        request.education(),
                        request.experience(),
                        "",
                        "",
                        "",
                        null,
                        bare.ties())));
        journal.record(JournalEntry.of(expert.id().toString(), "expert.expertEntered")
                .moved(null, expert.status().name())
                .with(Map.of("expert", expert.name())));
    }
}
