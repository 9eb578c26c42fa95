package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.CardContent;
import kz.bastama.expert.domain.Cards;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.MemberRegistry;
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

    private final Cards cards;
    private final PersonsOfRegistry persons;
    private final ExpertRegistry experts;
    private final MemberRegistry members;
    private final Notices notices;
    private final Journal journal;
    private final Clock clock;

    KeepCard(
            Cards cards,
            PersonsOfRegistry persons,
            ExpertRegistry experts,
            MemberRegistry members,
            Notices notices,
            Journal journal,
            Clock clock) {
        this.cards = cards;
        this.persons = persons;
        this.experts = experts;
        this.members = members;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** By the person of the card. */
    @Transactional
    public Verdict propose(UUID personId, TypedCard typed) {
        Verdict verdict = typed.check(persons.isExpert(personId));
        Card card = persons.card(personId).orElseThrow();
        if (verdict.isAllowed()) {
            CardContent content = typed.over(card.latest());
            if (!content.equals(card.latest())) {
                cards.save(card.changed(content, clock.instant()));
                note(personId, "expert.cardProposed", Map.of());
            }
        }
        return verdict;
    }

    /** By an officer: verified at once. */
    @Transactional
    public Verdict correct(UUID personId, TypedCard typed) {
        Verdict verdict = typed.check(persons.isExpert(personId));
        if (verdict.isAllowed()) {
            Card card = persons.card(personId).orElseThrow();
            inForce(card.corrected(typed.over(card.latest()), clock.instant()), "expert.cardCorrected");
        }
        return verdict;
    }

    /** @param seen version that the officer had before the eyes: a later change of the person is not verified unseen */
    @Transactional
    public Verdict verify(UUID personId, Integer seen) {
        Card card = persons.card(personId).orElseThrow();
        if (!card.waits() || !card.version().equals(seen)) {
            return Verdict.refused(Refusal.of("expert.cardChanged", null));
        }
        inForce(card.confirmed(clock.instant()), "expert.cardVerified");
        tell(card, "expert.cardVerified", Map.of());
        return Verdict.allowed();
    }

    @Transactional
    public Verdict giveBack(UUID personId, String reason) {
        Card card = persons.card(personId).orElseThrow();
        if (reason.isBlank()) {
            return Verdict.refused(Refusal.of("expert.reasonMissing", null).at("reason"));
        }
        if (!card.waits()) {
            return Verdict.refused(Refusal.of("expert.cardChanged", null));
        }
        cards.save(card.returned());
        note(personId, "expert.cardReturned", Map.of("reason", reason.strip()));
        tell(card, "expert.cardReturned", Map.of("reason", reason.strip()));
        return Verdict.allowed();
    }

    private void inForce(Card card, String what) {
        cards.save(card);
        experts.ofPerson(card.personId()).ifPresent(expert -> experts.save(expert.as(card.verified())));
        members.ofPerson(card.personId()).ifPresent(member -> members.save(member.as(card.verified())));
        note(card.personId(), what, Map.of());
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
