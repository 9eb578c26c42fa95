package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkLives;
import kz.bastama.account.LinkMail;
import kz.bastama.account.OneTimeToken;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.ExpertRequest;
import kz.bastama.expert.domain.ExpertRequest.Link;
import kz.bastama.expert.domain.ExpertRequest.State;
import kz.bastama.expert.domain.ExpertRequests;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the application of a person who wants to be an expert; officers see it once its mail address is confirmed. */
@Service
public class ApplyAsExpert {

    private final ExpertRequests requests;
    private final ListedValues lists;
    private final LinkMail mail;
    private final LinkLives lives;
    private final Journal journal;
    private final Clock clock;

    ApplyAsExpert(
            ExpertRequests requests, ListedValues lists, LinkMail mail, LinkLives lives, Journal journal, Clock clock) {
        this.requests = requests;
        this.lists = lists;
        this.mail = mail;
        this.lives = lives;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a person says of oneself; without consent nothing is kept. */
    public record Said(ExpertEntry entry, String education, String experience, boolean consent) {

        Verdict check() {
            Verdict verdict = entry.check().and(fits(education, "education")).and(fits(experience, "experience"));
            return consent
                    ? verdict
                    : verdict.and(Verdict.refused(
                            Refusal.of("expert.consentMissing", null).at("consent")));
        }
    }

    private static Verdict fits(String typed, String field) {
        return typed.length() > 4000
                ? Verdict.refused(Refusal.of("expert.tooLong", null).at(field))
                : Verdict.allowed();
    }

    /** @param link to follow where no mail server is set; null where the mail carries it, and where it was refused */
    public record Applied(Verdict verdict, String link) {}

    /** The answer is the same whether or not the address is known: nobody learns so who is in the registry. */
    @Transactional
    public Applied apply(Said said, Locale language) {
        Verdict verdict = said.check().and(lists.check(said.entry()));
        if (!verdict.isAllowed()) {
            return new Applied(verdict, null);
        }
        OneTimeToken token = OneTimeToken.fresh();
        ExpertRequest request = ExpertRequest.applied(
                said.entry(),
                said.education().strip(),
                said.experience().strip(),
                language.getLanguage(),
                new Link(token.hash(), clock.instant().plus(lives.confirmation())),
                clock.instant());
        requests.save(request);
        String path = "/confirm/expert/" + token.text();
        mail.send(new LinkLetter(
                said.entry().email().strip(),
                language,
                "expert.confirmApplication",
                Map.of("hours", lives.confirmation().toHours()),
                path));
        return new Applied(verdict, mail.isPossible() ? null : mail.addressOf(path));
    }

    /** @return whether the link was open */
    @Transactional
    public boolean confirm(String token) {
        ExpertRequest request = requests.byToken(new OneTimeToken(token).hash())
                .filter(found -> found.opensBy(State.UNCONFIRMED, clock.instant()))
                .orElse(null);
        if (request == null) {
            return false;
        }
        requests.save(request.confirmed());
        journal.record(JournalEntry.of(request.id().toString(), "expert.applied")
                .with(Map.of("name", request.entry().name())));
        return true;
    }

    /** Whoever did not confirm in time is forgotten: what was typed is personal, and nobody will ever consider it. */
    @Transactional
    public void forgetUnconfirmed() {
        requests.forgetUnconfirmed(clock.instant());
    }

    public boolean isOpen(String token) {
        return requests.byToken(new OneTimeToken(token).hash())
                .filter(found -> found.opensBy(State.UNCONFIRMED, clock.instant()))
                .isPresent();
    }
}
