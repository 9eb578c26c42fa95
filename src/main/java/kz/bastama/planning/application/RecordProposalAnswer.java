package kz.bastama.planning.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import kz.bastama.legal.Terms;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.ProposalDecision;
import kz.bastama.planning.domain.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the customer answered and why. */
@Service
public class RecordProposalAnswer {

    private final Proposals proposals;
    private final Terms terms;
    private final Parties parties;
    private final Journal journal;
    private final Clock clock;

    RecordProposalAnswer(Proposals proposals, Terms terms, Parties parties, Journal journal, Clock clock) {
        this.proposals = proposals;
        this.terms = terms;
        this.parties = parties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void on(UUID proposalId, ProposalDecision decision, Reasons why, OfficialText reason) {
        Proposal before = proposals.find(proposalId).orElseThrow();
        Reasons against = decision == ProposalDecision.REJECTED ? why : null;
        Proposal after = proposals.save(before.answered(decision, against, reason, clock.instant()));
        terms.close(proposalId.toString(), "proposalAnswer");
        OfficialText customer =
                parties.customer(after.customerCode()).orElseThrow().name();
        journal.record(JournalEntry.of(proposalId.toString(), "planning.proposalAnswered")
                .moved(before.state().name(), after.state().name())
                .by(customer.ru(), customer.kk())
                .with(Map.of("decision", decision.name(), "reason", reason.ru(), "reasonKk", reason.kk())));
    }
}
