package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the author the answer. A citizen without an account reads it on the page of the proposal, by its number. */
@Service
public class NotifyProposer {

    private final Proposals proposals;
    private final Editions editions;
    private final Notices notices;

    NotifyProposer(Proposals proposals, Editions editions, Notices notices) {
        this.proposals = proposals;
        this.editions = editions;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID proposalId) {
        Proposal proposal = proposals.find(proposalId).orElseThrow();
        if (proposal.personId() != null) {
            notices.send(new Notice(
                    "planning.proposalAnswered:" + proposalId,
                    proposal.personId(),
                    "planning.proposalAnswered",
                    Map.of("number", proposal.number(), "reason", reason(proposal)),
                    "/topics/proposals/" + proposal.number()));
        }
    }

    private Object reason(Proposal proposal) {
        if (proposal.reasons() == null) {
            return proposal.reason();
        }
        OfficialText told = proposal.reasons().told(editions.get(proposal.edition()), proposal.reason());
        return Notice.byLanguage(told.kk(), told.ru(), told.en());
    }
}
