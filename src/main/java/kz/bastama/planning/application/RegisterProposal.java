package kz.bastama.planning.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkMail;
import kz.bastama.form.Answers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.ProposalProcess;
import kz.bastama.planning.domain.ProposalState;
import kz.bastama.planning.domain.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a proposal of an NGO or a citizen, gives it a number and starts its case: nobody's proposal is lost unanswered. */
@Service
public class RegisterProposal {

    static final String PROGRAMME = "state-grant";

    private final Proposals proposals;
    private final ProposalProcess process;
    private final Editions editions;
    private final Journal journal;
    private final LinkMail mail;
    private final Clock clock;

    RegisterProposal(
            Proposals proposals,
            ProposalProcess process,
            Editions editions,
            Journal journal,
            LinkMail mail,
            Clock clock) {
        this.proposals = proposals;
        this.process = process;
        this.editions = editions;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * @param key of the post: the same post once more finds the proposal that came of it
     * @param personId account of the author, or null for a citizen without one
     * @param bin BIN of the organisation that the author speaks for, or null
     * @param language in which the author reads
     */
    @Transactional
    public Proposal from(UUID key, UUID personId, String bin, Locale language, Answers answers) {
        UUID id = UUID.randomUUID();
        UUID holder = proposals.claim(key, id);
        if (!holder.equals(id)) {
            return proposals.find(holder).orElseThrow();
        }
        LocalDate today = LocalDate.now(clock);
        Proposal proposal = proposals.save(new Proposal(
                id,
                proposals.nextNumber(today.getYear()),
                answers.text("customer"),
                answers.number("year").orElseThrow().intValueExact(),
                editions.inForce(PROGRAMME, today).id(),
                personId,
                answers.text("authorName"),
                bin,
                answers.text("email"),
                language.getLanguage(),
                answers.text("sphere"),
                answers.text("kato"),
                answers.text("problem"),
                answers.text("evidence"),
                answers.text("targetGroup"),
                answers.text("goal"),
                answers.text("expectedResult"),
                answers.has("grantType") ? answers.text("grantType") : null,
                answers.number("amount").orElse(null),
                answers.number("months").map(months -> months.intValueExact()).orElse(null),
                clock.instant(),
                ProposalState.REGISTERED,
                null,
                null,
                null,
                null,
                null));
        journal.record(JournalEntry.of(proposal.id().toString(), "planning.proposalRegistered")
                .by(proposal.authorName())
                .moved(null, ProposalState.REGISTERED.name())
                .with(Map.of("number", proposal.number())));
        process.start(proposal);
        tell(proposal);
        return proposal;
    }

    /** The number only: nobody has us mail his own text to a stranger. */
    private void tell(Proposal proposal) {
        if (proposal.personId() == null) {
            mail.send(new LinkLetter(
                    proposal.email(),
                    proposal.locale(),
                    "planning.proposalRegistered",
                    Map.of("number", proposal.number()),
                    "/topics/proposals/" + proposal.number()));
        }
    }
}
