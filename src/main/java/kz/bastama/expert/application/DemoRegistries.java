package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.DemoSeed;
import kz.bastama.account.People;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.expert.Member.Seat;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.Cards;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.MemberEntry;
import kz.bastama.expert.domain.MemberRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.expert.domain.TypedTie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Experts and members of a demonstration, from {@code demo/experts.csv}, {@code demo/members.csv} and
 * {@code demo/cards.csv}. */
@Component
@Profile("demo")
class DemoRegistries implements DemoSeed {

    private final ExpertRegistry experts;
    private final MemberRegistry members;
    private final Cards cards;
    private final People people;
    private final MembershipTerm term;
    private final Clock clock;
    private final String password;

    DemoRegistries(
            ExpertRegistry experts,
            MemberRegistry members,
            Cards cards,
            People people,
            MembershipTerm term,
            Clock clock,
            @Value("${bastama.demo.password}") String password) {
        this.experts = experts;
        this.members = members;
        this.cards = cards;
        this.people = people;
        this.term = term;
        this.clock = clock;
        this.password = password;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void seed() {
        DemoSeed.rows("/demo/experts.csv").forEach(this::expert);
        DemoSeed.rows("/demo/members.csv").forEach(this::member);
        DemoSeed.rows("/demo/cards.csv").forEach(this::card);
    }

    private void expert(String[] cells) {
        ExpertEntry entry = new ExpertEntry(
                cells[1], mail(cells[0]), cells[2], cells[3], Set.of(cells[4].split(" ")), Set.of(cells[5].split(" ")));
        experts.save(RegisteredExpert.entered(account(cells, Role.EXPERT), entry, term.fromToday(), clock.instant()));
    }

    private void member(String[] cells) {
        MemberEntry entry = new MemberEntry(cells[1], mail(cells[0]), cells[3], Seat.valueOf(cells[2]));
        members.save(EnteredMember.entered(account(cells, Role.MEMBER), entry, clock.instant()));
    }

    private void card(String[] cells) {
        UUID person = people.findByLogin(cells[0]).orElseThrow().id();
        Card bare = Card.bare(person, experts.ofPerson(person).orElseThrow().bareCard());
        TypedCard known = TypedCard.of(bare.verified());
        TypedCard typed = new TypedCard(
                known.organisation(),
                known.region(),
                known.spheres(),
                known.languages(),
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                "",
                "",
                Stream.of(cells[5].split("\\|")).map(DemoRegistries::tie).toList());
        cards.save(bare.corrected(typed.over(bare.verified()), clock.instant()));
    }

    private static TypedTie tie(String text) {
        String[] parts = text.split(",", -1);
        return new TypedTie(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    private UUID account(String[] cells, Role role) {
        return people.register(
                        cells[0],
                        mail(cells[0]),
                        cells[1],
                        Locale.forLanguageTag("kk"),
                        password,
                        Set.of(Right.of(role)))
                .id();
    }

    private static String mail(String login) {
        return login + "@bastama.example";
    }
}
