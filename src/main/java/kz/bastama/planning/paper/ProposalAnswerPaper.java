package kz.bastama.planning.paper;

import java.util.List;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Reason;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.Proposal;
import org.springframework.stereotype.Component;

/** Gathers what the answer to a proposal says. */
@Component
public class ProposalAnswerPaper {

    private final Parties parties;
    private final Territories territories;
    private final Editions editions;

    ProposalAnswerPaper(Parties parties, Territories territories, Editions editions) {
        this.parties = parties;
        this.territories = territories;
        this.editions = editions;
    }

    public ProposalAnswerContent of(Proposal proposal) {
        Customer customer = parties.customer(proposal.customerCode()).orElseThrow();
        Edition edition = editions.get(proposal.edition());
        return new ProposalAnswerContent(
                customer.name(),
                territories.fullName(customer.kato()),
                proposal.number(),
                proposal.registeredAt(),
                proposal.year(),
                edition.title("spheres." + proposal.sphere()),
                proposal.goal(),
                proposal.decision(),
                proposal.reasons() == null
                        ? List.of()
                        : proposal.reasons().in(edition).stream()
                                .map(Reason::worded)
                                .toList(),
                proposal.reason(),
                proposal.answeredAt(),
                customer.head());
    }
}
