package kz.bastama.planning.application;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkMail;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.Proposals;
import kz.bastama.planning.paper.ProposalAnswerContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the author the answer: in the cabinet, or, a citizen without an account, at the address that the proposal gives. */
@Service
public class NotifyProposer {

    private static final String ANSWERED = "planning.proposalAnswered";

    private final Proposals proposals;
    private final Editions editions;
    private final Notices notices;
    private final LinkMail mail;
    private final Papers papers;

    NotifyProposer(Proposals proposals, Editions editions, Notices notices, LinkMail mail, Papers papers) {
        this.proposals = proposals;
        this.editions = editions;
        this.notices = notices;
        this.mail = mail;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID proposalId) {
        Proposal proposal = proposals.find(proposalId).orElseThrow();
        String key = ANSWERED + ":" + proposalId;
        String page = "/topics/proposals/" + proposal.number();
        if (proposal.personId() == null) {
            mail.deliver(
                    new LinkLetter(
                            proposal.email(),
                            proposal.locale(),
                            ANSWERED,
                            facts(proposal, reason(proposal).in(proposal.locale())),
                            page),
                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
            return;
        }
        OfficialText told = reason(proposal);
        Object reason = Notice.byLanguage(told.kk(), told.ru(), told.en());
        notices.send(new Notice(key, proposal.personId(), ANSWERED, facts(proposal, reason), page));
    }

    /** Which letter says so; a case of before has none. */
    private Map<String, Object> facts(Proposal proposal, Object reason) {
        return Map.of(
                "number",
                proposal.number(),
                "decision",
                proposal.decision().name(),
                "reason",
                reason,
                "letter",
                papers.find(proposal.id().toString(), ProposalAnswerContent.TYPE.code(), 1)
                        .map(Paper::number)
                        .orElse("none"));
    }

    private OfficialText reason(Proposal proposal) {
        return proposal.reasons() == null
                ? proposal.reason()
                : proposal.reasons().told(editions.get(proposal.edition()), proposal.reason());
    }
}
