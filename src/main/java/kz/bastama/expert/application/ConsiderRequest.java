package kz.bastama.expert.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer answers an application with a reason, or invites a person; the answer goes by mail. */
@Service
public class ConsiderRequest {

    private static final String PROGRAMME = "state-grant";
    private static final String REASONS = "reasons.expertRequest";

    private final ExpertRequests requests;
    private final ListedValues lists;
    private final LinkMail mail;
    private final Editions editions;
    private final LinkLives lives;
    private final Journal journal;
    private final Clock clock;

    ConsiderRequest(
            ExpertRequests requests,
            ListedValues lists,
            LinkMail mail,
            Editions editions,
            LinkLives lives,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.lists = lists;
        this.mail = mail;
        this.editions = editions;
        this.lives = lives;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param link to hand over where no mail server is set; null where the mail carries it, and where there is none */
    public record Answered(Verdict verdict, String link) {}

    @Transactional
    public Answered invite(ExpertEntry entry, Locale language) {
        Verdict verdict = entry.check().and(lists.check(entry));
        if (verdict.isAllowed() && requests.isUnderWay(entry.email().strip())) {
            verdict = Verdict.refused(Refusal.of("expert.invitedAlready", null).at("email"));
        }
        if (!verdict.isAllowed()) {
            return new Answered(verdict, null);
        }
        OneTimeToken token = OneTimeToken.fresh();
        ExpertRequest request = ExpertRequest.invited(entry, language.getLanguage(), link(token), clock.instant());
        requests.save(request);
        note(request, "expert.invited", "");
        return new Answered(verdict, send(request, token, "expert.invitation"));
    }

    @Transactional
    public Answered accept(UUID id, String reason) {
        Verdict verdict = considered(id, reason);
        if (!verdict.isAllowed()) {
            return new Answered(verdict, null);
        }
        OneTimeToken token = OneTimeToken.fresh();
        ExpertRequest accepted = requests.find(id).orElseThrow().accepted(reason.strip(), link(token));
        requests.save(accepted);
        note(accepted, "expert.applicationAccepted", reason.strip());
        return new Answered(verdict, send(accepted, token, "expert.accepted"));
    }

    @Transactional
    public Verdict refuse(UUID id, String code, String reason) {
        Edition rules = editions.inForce(PROGRAMME, LocalDate.now(clock));
        Verdict verdict = considered(id, reason);
        if (verdict.isAllowed() && !rules.names(REASONS).contains(code)) {
            verdict = Verdict.refused(Refusal.of("expert.groundMissing", null));
        }
        if (verdict.isAllowed()) {
            Reasons codes = Reasons.of(REASONS + "." + code);
            ExpertRequest refused = requests.find(id).orElseThrow().refused(codes, reason.strip());
            requests.save(refused);
            note(refused, "expert.applicationRefused", reason.strip());
            mail.send(new LinkLetter(
                    refused.entry().email(),
                    Locale.forLanguageTag(refused.language()),
                    "expert.refused",
                    Map.of("reason", codes.told(rules, reason.strip()).in(Locale.forLanguageTag(refused.language()))),
                    "/register/expert"));
        }
        return verdict;
    }

    /** Whoever lost the link gets another one; the lost one opens nothing any more. */
    @Transactional
    public Answered sendAgain(UUID id) {
        ExpertRequest request = requests.find(id).orElseThrow();
        if (request.state() != State.INVITED) {
            return new Answered(Verdict.refused(Refusal.of("expert.notInvited", null)), null);
        }
        OneTimeToken token = OneTimeToken.fresh();
        ExpertRequest again = request.sentAgain(link(token));
        requests.save(again);
        note(again, "expert.invitationSentAgain", "");
        return new Answered(Verdict.allowed(), send(again, token, "expert.invitation"));
    }

    /** The link opens nothing any more, and the address may be invited or apply anew. */
    @Transactional
    public Verdict withdraw(UUID id, String reason) {
        ExpertRequest request = requests.find(id).orElseThrow();
        if (request.state() != State.INVITED) {
            return Verdict.refused(Refusal.of("expert.notInvited", null));
        }
        if (reason.isBlank()) {
            return Verdict.refused(Refusal.of("expert.reasonMissing", null));
        }
        ExpertRequest withdrawn = request.withdrawn(reason.strip());
        requests.save(withdrawn);
        note(withdrawn, "expert.invitationWithdrawn", reason.strip());
        return Verdict.allowed();
    }

    /** Codes of the reasons to choose from, with their words. */
    public Map<String, OfficialText> reasons() {
        Edition rules = editions.inForce(PROGRAMME, LocalDate.now(clock));
        Map<String, OfficialText> reasons = new LinkedHashMap<>();
        rules.names(REASONS).forEach(code -> reasons.put(code, rules.title(REASONS + "." + code)));
        return reasons;
    }

    private Verdict considered(UUID id, String reason) {
        if (requests.find(id).orElseThrow().state() != State.WAITING) {
            return Verdict.refused(Refusal.of("expert.requestAnswered", null));
        }
        return reason.isBlank() ? Verdict.refused(Refusal.of("expert.reasonMissing", null)) : Verdict.allowed();
    }

    private Link link(OneTimeToken token) {
        return new Link(token.hash(), clock.instant().plus(lives.invitation()));
    }

    private String send(ExpertRequest request, OneTimeToken token, String type) {
        String path = "/join/expert/" + token.text();
        mail.send(new LinkLetter(
                request.entry().email(),
                Locale.forLanguageTag(request.language()),
                type,
                Map.of("days", lives.invitation().toDays()),
                path));
        return mail.isPossible() ? null : mail.addressOf(path);
    }

    private void note(ExpertRequest request, String what, String reason) {
        journal.record(JournalEntry.of(request.id().toString(), what)
                .with(Map.of("name", request.entry().name(), "reason", reason)));
    }
}
