package kz.bastama.expert.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return cards.find(personId).or(() -> bare(personId).map(content -> Card.bare(personId, content)));
    }

    /** As the account and the registries write it. */
    Set<String> names(Person person) {
        return Stream.of(
                        Stream.of(person.name()),
                        experts.ofPerson(person.id()).map(RegisteredExpert::name).stream(),
                        members.ofPerson(person.id()).map(EnteredMember::name).stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** Everything said of the person: by the card, verified or not, by both registries, and ever before. */
    List<CardContent> told(UUID personId) {
        return Stream.of(
                        cards.find(personId).stream().flatMap(card -> card.told().stream()),
                        experts.ofPerson(personId).map(RegisteredExpert::bareCard).stream(),
                        members.ofPerson(personId).map(EnteredMember::bareCard).stream(),
                        Stream.of(CardContent.of(
                                gone(personId).stream().map(ToldTie::ended).toList())))
                .flatMap(told -> told)
                .toList();
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

    private Optional<CardContent> bare(UUID personId) {
        return experts.ofPerson(personId)
                .map(RegisteredExpert::bareCard)
                .or(() -> members.ofPerson(personId).map(EnteredMember::bareCard));
    }
}
