package kz.bastama.expert.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Everything that the account, both registries and the cards say of the persons, read once for all of them. */
    Map<UUID, KnownPerson> known(Collection<Person> persons) {
        List<UUID> ids = persons.stream().map(Person::id).toList();
        Map<UUID, RegisteredExpert> asExperts = experts.ofPersons(ids).stream()
                .collect(Collectors.toMap(RegisteredExpert::personId, Function.identity()));
        Map<UUID, EnteredMember> asMembers =
                members.ofPersons(ids).stream().collect(Collectors.toMap(EnteredMember::personId, Function.identity()));
        Map<UUID, Card> kept = cards.of(ids);
        Map<UUID, List<ToldTie>> ever = toldTies.of(ids);
        return persons.stream()
                .collect(Collectors.toMap(
                        Person::id,
                        person -> known(
                                person,
                                Optional.ofNullable(asExperts.get(person.id())),
                                Optional.ofNullable(asMembers.get(person.id())),
                                Optional.ofNullable(kept.get(person.id())),
                                ever.getOrDefault(person.id(), List.of()))));
    }

    private static KnownPerson known(
            Person person,
            Optional<RegisteredExpert> expert,
            Optional<EnteredMember> member,
            Optional<Card> kept,
            List<ToldTie> ever) {
        List<ToldTie> gone = kept.or(() -> bare(expert, member).map(content -> Card.bare(person.id(), content)))
                .map(card -> card.gone(ever))
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
