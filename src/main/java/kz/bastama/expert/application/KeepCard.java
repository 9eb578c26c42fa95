package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.CardContent;
import kz.bastama.expert.domain.Cards;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.MemberRegistry;
import kz.bastama.expert.domain.ToldTies;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the cards of experts and members: their owners propose changes, officers verify or return them. What was verified stays
 * in force until then.
 */
@Service
public class KeepCard {

    private static final String ELSEWHERE = "expert.cardChanged";

    private final Cards cards;
    private final ToldTies toldTies;
    private final ListedValues lists;
    private final PersonsOfRegistry persons;
    private final ExpertRegistry experts;
    private final MemberRegistry members;
    private final Notices notices;
    private final Journal journal;
    private final Clock clock;

    KeepCard(
            Cards cards,
            ToldTies toldTies,
            ListedValues lists,
            PersonsOfRegistry persons,
            ExpertRegistry experts,
            MemberRegistry members,
            Notices notices,
            Journal journal,
            Clock clock) {
        this.cards = cards;
        this.toldTies = toldTies;
        this.lists = lists;
        this.persons = persons;
        this.experts = experts;
        this.members = members;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * By the person of the card.
     *
     * @param seen version that the person had before the eyes; -1 where none was stored
     */
    @Transactional
    public Verdict propose(UUID personId, TypedCard typed, int seen) {
        Verdict verdict = typed.check(persons.isExpert(personId)).and(lists.check(typed));
        Card card = persons.card(personId).orElseThrow();
        if (!verdict.isAllowed()) {
            return verdict;
        }
        CardContent content = typed.over(card.latest());
        if (content.equals(card.latest())) {
            return verdict;
        }
        Verdict unchanged = asSeen(card, seen);
        if (unchanged.isAllowed()) {
            save(card, card.changed(content, clock.instant()));
            note(personId, "expert.cardProposed", Map.of());
        }
        return unchanged;
    }

    /** Whether nothing stands against it but that the card was changed meanwhile. */
    public static boolean isElsewhere(Verdict verdict) {
        return !verdict.isAllowed()
                && verdict.refusals().stream().allMatch(one -> one.code().equals(ELSEWHERE));
    }

    /**
     * By an officer: verified at once.
     *
     * @param seen version that the officer had before the eyes; -1 where none was stored
     */
    @Transactional
    public Verdict correct(UUID personId, TypedCard typed, int seen) {
        Card card = persons.card(personId).orElseThrow();
        Verdict verdict =
                typed.check(persons.isExpert(personId)).and(lists.check(typed)).and(asSeen(card, seen));
        if (verdict.isAllowed()) {
            inForce(card, card.corrected(typed.over(card.latest()), clock.instant()), "expert.cardCorrected");
        }
        return verdict;
    }

    /** @param seen version that the officer had before the eyes: a later change of the person is not verified unseen */
    @Transactional
    public Verdict verify(UUID personId, int seen) {
        Card card = persons.card(personId).orElseThrow();
        Verdict verdict = waiting(card).and(asSeen(card, seen));
        if (verdict.isAllowed()) {
            inForce(card, card.confirmed(clock.instant()), "expert.cardVerified");
            tell(card, "expert.cardVerified", Map.of());
        }
        return verdict;
    }

    @Transactional
    public Verdict giveBack(UUID personId, String reason, int seen) {
        Card card = persons.card(personId).orElseThrow();
        if (reason.isBlank()) {
            return Verdict.refused(Refusal.of("expert.reasonMissing", null).at("reason"));
        }
        Verdict verdict = waiting(card).and(asSeen(card, seen));
        if (verdict.isAllowed()) {
            save(card, card.returned());
            note(personId, "expert.cardReturned", Map.of("reason", reason.strip()));
            tell(card, "expert.cardReturned", Map.of("reason", reason.strip()));
        }
        return verdict;
    }

    private static Verdict asSeen(Card card, int seen) {
        return card.seen() == seen
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of(ELSEWHERE, null).at("seen"));
    }

    private static Verdict waiting(Card card) {
        return card.waits() ? Verdict.allowed() : Verdict.refused(Refusal.of(ELSEWHERE, null));
    }

    private void inForce(Card before, Card card, String what) {
        save(before, card);
        experts.ofPerson(card.personId()).ifPresent(expert -> experts.save(expert.as(card.verified())));
        members.ofPerson(card.personId()).ifPresent(member -> members.save(member.as(card.verified())));
        note(card.personId(), what, Map.of());
    }

    /** What was told stays told: also what this very change takes off the card. */
    private void save(Card before, Card after) {
        toldTies.keep(
                after.personId(),
                Stream.concat(before.ties().stream(), after.ties().stream())
                        .distinct()
                        .toList(),
                clock.instant());
        cards.save(after);
    }

    private void tell(Card card, String what, Map<String, Object> facts) {
        notices.send(new Notice(
                what + ":" + card.personId() + ":" + card.version(),
                card.personId(),
                what,
                facts,
                persons.isExpert(card.personId()) ? "/expert/card" : "/member/card"));
    }

    private void note(UUID personId, String what, Map<String, String> facts) {
        journal.record(JournalEntry.of(persons.caseOf(personId), what).with(facts));
    }
}
