package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkLives;
import kz.bastama.account.LinkMail;
import kz.bastama.account.MailAddress;
import kz.bastama.account.OneTimeToken;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.GuestRequest;
import kz.bastama.competition.domain.Guests;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes from a visitor without an account the wish to hear of new calls, or a question about one. Nothing of it counts before
 * the reader of the address has confirmed it by the link that is mailed, and who does not is forgotten.
 */
@Service
public class AskByMail {

    /** So many links go to one address within that time, those followed not counted: nobody's mailbox is filled by strangers. */
    private static final int LINKS = 3;

    static final Duration COUNTED = Duration.ofHours(1);

    private final Competitions competitions;
    private final Guests guests;
    private final SubscribeToCalls subscribe;
    private final AskQuestion askQuestion;
    private final ForgetGuests forgetGuests;
    private final LinkMail mail;
    private final LinkLives lives;
    private final Clock clock;

    AskByMail(
            Competitions competitions,
            Guests guests,
            SubscribeToCalls subscribe,
            AskQuestion askQuestion,
            ForgetGuests forgetGuests,
            LinkMail mail,
            LinkLives lives,
            Clock clock) {
        this.competitions = competitions;
        this.guests = guests;
        this.subscribe = subscribe;
        this.askQuestion = askQuestion;
        this.forgetGuests = forgetGuests;
        this.mail = mail;
        this.lives = lives;
        this.clock = clock;
    }

    /** Whether mail goes out at all; where it does not, nobody is asked for an address. */
    public boolean isPossible() {
        return mail.isPossible();
    }

    /** All that is wrong, at {@code email} and at the whole. */
    @Transactional
    public Verdict toHear(String typedAddress, Locale language, String sphere, String region, String type) {
        Verdict verdict = subscribe.knows(sphere, region, type)
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("competition.subscription", null));
        return ask(
                typedAddress,
                language,
                verdict,
                "competition.confirmNews",
                Map.of(),
                (hash, expires) -> new GuestRequest(
                        hash,
                        cleaned(typedAddress),
                        language.getLanguage(),
                        null,
                        null,
                        sphere,
                        region,
                        type,
                        expires));
    }

    /** All that is wrong, at {@code email}, at {@code question} and at the whole. */
    @Transactional
    public Verdict about(UUID competitionId, String words, String typedAddress, Locale language) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        Verdict verdict = askQuestion.againstGuest(competition, words);
        // the words themselves stand behind the link: nobody has us mail his own text to a stranger
        Map<String, Object> facts = Map.of("title", competition.title().in(language));
        return ask(
                typedAddress,
                language,
                verdict,
                "competition.confirmQuestion",
                facts,
                (hash, expires) -> new GuestRequest(
                        hash,
                        cleaned(typedAddress),
                        language.getLanguage(),
                        competitionId,
                        words.strip(),
                        "",
                        "",
                        "",
                        expires));
    }

    private interface Wish {
        GuestRequest with(String tokenHash, Instant expires);
    }

    private Verdict ask(
            String typedAddress, Locale language, Verdict about, String type, Map<String, Object> facts, Wish wish) {
        String address = cleaned(typedAddress);
        Verdict verdict = about.and(against(address));
        if (!verdict.isAllowed()) {
            return verdict;
        }
        Instant now = clock.instant();
        Duration life = lives.confirmation();
        OneTimeToken token = OneTimeToken.fresh();
        if (guests.askedSince(address, now.minus(COUNTED)) >= LINKS) {
            return Verdict.refused(Refusal.of("competition.tooManyLinks", null).at("email"));
        }
        guests.ask(wish.with(token.hash(), now.plus(life)), now);
        Map<String, Object> all = new HashMap<>(facts);
        all.put("hours", life.toHours());
        String hash = token.hash();
        mail.send(
                new LinkLetter(address, language, type, all, "/calls/confirm/" + token.text()),
                () -> forgetGuests.unsent(hash));
        return Verdict.allowed();
    }

    private static Verdict against(String address) {
        return new MailAddress(address).isFit()
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("competition.addressUnfit", null).at("email"));
    }

    private static String cleaned(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
