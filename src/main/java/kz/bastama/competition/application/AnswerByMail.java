package kz.bastama.competition.application;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkMail;
import kz.bastama.account.People;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Guest;
import kz.bastama.competition.domain.Guests;
import org.springframework.stereotype.Component;

/** Mails to a visitor who asked about a call what became of the question, and forgets the address. */
@Component
class AnswerByMail {

    private final Guests guests;
    private final LinkMail mail;
    private final People people;

    AnswerByMail(Guests guests, LinkMail mail, People people) {
        this.guests = guests;
        this.mail = mail;
        this.people = people;
    }

    /**
     * @param what the outcome: which words are mailed
     * @param said fact beside title and question, and its name
     * @return false where it was asked by somebody with an account; a visitor whose address is forgotten is told nothing
     */
    boolean told(CallQuestion question, Competition competition, String what, Map.Entry<String, String> said) {
        Optional<Guest> guest = guests.find(question.askedBy());
        guest.ifPresent(found -> {
            Map<String, Object> facts = Map.of(
                    "title",
                    competition.title().in(found.locale()),
                    "question",
                    question.question(),
                    said.getKey(),
                    said.getValue());
            mail.deliver(
                    new LinkLetter(
                            found.address(), found.locale(), what, facts, "/calls/" + competition.id() + "#questions"),
                    UUID.nameUUIDFromBytes((what + question.id()).getBytes(StandardCharsets.UTF_8)));
            guests.forget(found.id());
        });
        return guest.isPresent() || people.find(question.askedBy()).isEmpty();
    }
}
