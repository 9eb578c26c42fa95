package kz.bastama.expert.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.CardContent;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.expert.domain.ToldTie;

/**
 * What is known of a person when conflicts of interest are looked for.
 *
 * @param gone ties that the person told once, and that stand on the card no longer
 */
record KnownPerson(
        String name,
        Optional<RegisteredExpert> expert,
        Optional<EnteredMember> member,
        Optional<Card> card,
        List<ToldTie> gone) {

    /** As the account and the registries write it. */
    Set<String> names() {
        return Stream.of(
                        Stream.of(name),
                        expert.map(RegisteredExpert::name).stream(),
                        member.map(EnteredMember::name).stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** Everything said of the person: by the card, verified or not, by both registries, and ever before. */
    List<CardContent> told() {
        return Stream.of(
                        card.stream().flatMap(kept -> kept.told().stream()),
                        expert.map(RegisteredExpert::bareCard).stream(),
                        member.map(EnteredMember::bareCard).stream(),
                        Stream.of(
                                CardContent.of(gone.stream().map(ToldTie::ended).toList())))
                .flatMap(told -> told)
                .toList();
    }
}
