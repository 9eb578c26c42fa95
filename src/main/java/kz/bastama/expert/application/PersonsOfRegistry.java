package kz.bastama.expert.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Person;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.CardContent;
import kz.bastama.expert.domain.Cards;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.MemberRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.expert.domain.ToldTie;
import kz.bastama.expert.domain.ToldTies;
import org.springframework.stereotype.Component;

/** Experts and members as one: who they are, and their cards. */
@Component
public class PersonsOfRegistry {

    private final ExpertRegistry experts;
    private final MemberRegistry members;
    private final Cards cards;
    private final ToldTies toldTies;

    PersonsOfRegistry(ExpertRegistry experts, MemberRegistry members, Cards cards, ToldTies toldTies) {
        this.experts = experts;
        this.members = members;
        this.cards = cards;
        this.toldTies = toldTies;
    }

    public boolean isExpert(UUID personId) {
        return experts.ofPerson(personId).isPresent();
    }

    /** Empty for whoever is in neither registry. */
    public Optional<Card> card(UUID personId) {
        return cards.find(personId)
                .or(() -> bare(experts.ofPerson(personId), members.ofPerson(personId))
                        .map(content -> Card.bare(personId, content)));
    }

    /** Everything that the account, both registries and the card say of the person, read once. */
    KnownPerson known(Person person) {
        Optional<RegisteredExpert> expert = experts.ofPerson(person.id());
        Optional<EnteredMember> member = members.ofPerson(person.id());
        Optional<Card> kept = cards.find(person.id());
        List<ToldTie> gone = kept.or(() -> bare(expert, member).map(content -> Card.bare(person.id(), content)))
                .map(card -> card.gone(toldTies.of(person.id())))
                .orElse(List.of());
        return new KnownPerson(person.name(), expert, member, kept, gone);
    }

    /** Ties that the person told once, and that stand on the card no longer. */
    public List<ToldTie> gone(UUID personId) {
        return card(personId).map(card -> card.gone(toldTies.of(personId))).orElse(List.of());
    }

    /** Under which id the journal tells of the person: that of the expert, else that of the member. */
    public String caseOf(UUID personId) {
        return experts.ofPerson(personId)
                .map(RegisteredExpert::id)
                .or(() -> members.ofPerson(personId).map(EnteredMember::id))
                .orElse(personId)
                .toString();
    }

    private static Optional<CardContent> bare(Optional<RegisteredExpert> expert, Optional<EnteredMember> member) {
        return expert.map(RegisteredExpert::bareCard).or(() -> member.map(EnteredMember::bareCard));
    }
}
