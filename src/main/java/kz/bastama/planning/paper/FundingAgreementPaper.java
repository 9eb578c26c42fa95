package kz.bastama.planning.paper;

import java.math.BigDecimal;
import java.util.List;
import kz.bastama.document.Papers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingTerms;
import org.springframework.stereotype.Component;

/** Gathers what the agreement on financing says. */
@Component
public class FundingAgreementPaper {

    private final ApprovedLists lists;
    private final Parties parties;
    private final Territories territories;
    private final Editions editions;
    private final Papers papers;

    FundingAgreementPaper(
            ApprovedLists lists, Parties parties, Territories territories, Editions editions, Papers papers) {
        this.lists = lists;
        this.parties = parties;
        this.territories = territories;
        this.editions = editions;
        this.papers = papers;
    }

    /** The paper of what was concluded last. */
    public FundingAgreementContent of(Funding funding) {
        FundingTerms terms = funding.inForce().orElseThrow();
        ApprovedList list = lists.find(funding.listId()).orElseThrow();
        Edition edition = editions.get(funding.edition());
        Customer customer = parties.customer(funding.customerCode()).orElseThrow();
        OfficialText territory = territories.fullName(customer.kato());
        List<FundingAgreementContent.Line> lines =
                list.directions().stream().map(one -> line(one, edition)).toList();
        return new FundingAgreementContent(
                place(terms.place(), territory),
                terms.concludedOn(),
                new FundingAgreementContent.Party(
                        customer.name(),
                        customer.bin(),
                        territory,
                        OfficialText.typed(terms.customerSignatory(), customer.head()),
                        terms.customerBasis()),
                operator(terms),
                funding.year(),
                list.orderNumber(),
                list.orderDate(),
                edition.title(),
                terms.sum(),
                edition.whole("terms.fundingTransfer.working"),
                edition.whole("terms.fundingReceipt.working"),
                lines,
                lines.stream().map(FundingAgreementContent.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                terms.isAdditional() ? additional(funding, terms) : null);
    }

    /** A place of before, typed in one language, reads as the territory does where it names it. */
    private static OfficialText place(OfficialText typed, OfficialText territory) {
        return typed.kk().equals(typed.ru()) ? OfficialText.typed(typed.ru(), territory) : typed;
    }

    private FundingAgreementContent.Party operator(FundingTerms terms) {
        Operator operator = parties.operator();
        return new FundingAgreementContent.Party(
                operator.name(),
                operator.bin(),
                operator.address(),
                OfficialText.typed(terms.operatorSignatory(), operator.head()),
                terms.operatorBasis());
    }

    private FundingAgreementContent.Additional additional(Funding funding, FundingTerms terms) {
        FundingTerms first = funding.terms().get(0);
        FundingTerms before = funding.terms().get(terms.revision() - 2);
        return new FundingAgreementContent.Additional(
                terms.revision() - 1,
                papers.find(funding.id().toString(), FundingAgreementContent.TYPE.code(), 1)
                        .orElseThrow()
                        .number(),
                first.concludedOn(),
                terms.reason(),
                before.sum(),
                funding.received());
    }

    private static FundingAgreementContent.Line line(ApprovedDirection direction, Edition edition) {
        return new FundingAgreementContent.Line(
                direction.number(),
                direction.title(),
                edition.title("grantTypes." + direction.grantType()),
                direction.amount());
    }
}
