package kz.bastama.planning.application;

import kz.bastama.ngo.Territories;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingProcess;
import kz.bastama.planning.domain.FundingTerms;
import org.springframework.stereotype.Component;

/** Starts the case of an agreement on financing with what its forms propose. */
@Component
class FundingCase {

    private final FundingProcess process;
    private final Parties parties;
    private final Territories territories;

    FundingCase(FundingProcess process, Parties parties, Territories territories) {
        this.process = process;
        this.parties = parties;
        this.territories = territories;
    }

    void begin(Funding funding) {
        Customer customer = parties.customer(funding.customerCode()).orElseThrow();
        process.start(
                funding,
                customer.name().between("", ", " + funding.year()),
                funding.inWork().map(FundingTerms::listTotal).orElseThrow(),
                new FundingProcess.Proposed(
                        territories.fullName(customer.kato()),
                        customer.head().ru(),
                        parties.operator().head().ru()));
    }

    /** The same case takes an additional agreement up, where it waits or anew where it has ended. */
    void takeUp(Funding funding) {
        if (process.isRunning(funding.id())) {
            process.reopened(funding.id());
        } else {
            begin(funding);
        }
    }
}
