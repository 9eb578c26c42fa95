package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
 * Whoever was accepted or invited follows the link, agrees, and is in the registry: with the account of that mail address, or a
 * new one. The link went to the address, so who follows it has it.
 */
@Service
public class JoinAsExpert {

    private final ExpertRequests requests;
    private final ExpertRegistry registry;
    private final Cards cards;
    private final People people;
    private final MembershipTerm term;
    private final Journal journal;
    private final Clock clock;

    JoinAsExpert(
            ExpertRequests requests,
            ExpertRegistry registry,
            Cards cards,
            People people,
            MembershipTerm term,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.registry = registry;
        this.cards = cards;
        this.people = people;
        this.term = term;
        this.journal = journal;
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
