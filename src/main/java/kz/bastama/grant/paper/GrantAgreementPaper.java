package kz.bastama.grant.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Plan;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.grant.domain.TrancheShares;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the agreement says. */
@Component
public class GrantAgreementPaper {

    private static final OfficialText NOTHING = OfficialText.of("", "");

    private final Grants grants;
    private final SubGrants subGrants;
    private final WonApplications applications;
    private final Organisations organisations;
    private final Parties parties;
    private final Territories territories;
    private final Editions editions;
    private final Terms terms;
    private final Clock clock;

    GrantAgreementPaper(
            Grants grants,
            SubGrants subGrants,
            WonApplications applications,
            Organisations organisations,
            Parties parties,
            Territories territories,
            Editions editions,
            Terms terms,
            Clock clock) {
        this.grants = grants;
        this.subGrants = subGrants;
        this.applications = applications;
        this.organisations = organisations;
        this.parties = parties;
        this.territories = territories;
        this.editions = editions;
        this.terms = terms;
        this.clock = clock;
    }

    public GrantAgreementContent of(Grant grant) {
        WonApplication won = applications.find(grant.applicationId()).orElseThrow();
        Edition edition = editions.get(grant.edition());
        Agreement agreement = grant.agreement();
        return new GrantAgreementContent(
                agreement.concludedIn(parties.operator().city()),
                operator(agreement),
                grantee(organisations.find(grant.organisationId()).orElseThrow()),
                grant.number(),
                grant.title(),
                won.lotTitle(),
                won.competitionTitle(),
                won.basis(),
                won.protocolNumber(),
                won.protocolDate(),
                parties.customer(grant.customerCode()).orElseThrow().name(),
                edition.title("grantTypes." + grant.grantType()),
                territories.fullName(grant.kato()),
                edition.title(),
                grant.sum(),
                grant.institutionalSum(),
                edition.decimal("grantTypes." + grant.grantType() + ".institutionalShare"),
                grant.months(),
                agreement.startsOn(),
                agreement.endsOn(),
                reportBy(grant, grant.agreement().shares().finalStage()),
                tranches(grant),
                limits(edition),
                grants.plan(grant.id()).orElseGet(() -> Plan.of(won.answers())),
                grants.budget(grant.id()),
                List.copyOf(subGrants.lines(grant.id())));
    }

    private static GrantAgreementContent.Limits limits(Edition edition) {
        return new GrantAgreementContent.Limits(
                edition.whole("terms.tranchePayment.working"),
                edition.whole("terms.reportReview.working"),
                edition.whole("terms.reportCorrection.working"),
                edition.whole("reports.correctionRounds"),
                edition.whole("terms.actSign.working"),
                edition.whole("terms.refund.working"),
                edition.decimal("budget.lineShift"),
                edition.whole("archive.years"));
    }

    private List<GrantAgreementContent.Tranche> tranches(Grant grant) {
        TrancheShares shares = grant.agreement().shares();
        return IntStream.rangeClosed(1, shares.count())
                .mapToObj(number -> new GrantAgreementContent.Tranche(
                        shares.percents().get(number - 1),
                        grant.tranche(number),
                        number == 1 ? null : reportBy(grant, number - 1)))
                .toList();
    }

    private LocalDate reportBy(Grant grant, int stage) {
        Instant due =
                terms.due(grant.edition(), grant.reportTerm(stage), grant.reportCountsFrom(stage, clock.getZone()));
        return LocalDate.ofInstant(due, clock.getZone());
    }

    GrantAgreementContent.Party operator(Agreement agreement) {
        Operator operator = parties.operator();
        return new GrantAgreementContent.Party(
                operator.name(),
                operator.bin(),
                operator.address(),
                agreement.signedBy(operator.head()),
                NOTHING,
                "",
                agreement.signatoryBasis(),
                operator.iban(),
                operator.bic(),
                "",
                "");
    }

    GrantAgreementContent.Party grantee(Organisation organisation) {
        OfficialText post = organisation.head().postInBoth();
        String person = organisation.head().name();
        OfficialText territory = territories.fullName(organisation.kato());
        String below = organisation.address() == null ? "" : ", " + organisation.address();
        return new GrantAgreementContent.Party(
                organisation.name(),
                organisation.bin().toString(),
                OfficialText.of(territory.kk() + below, territory.ru() + below),
                OfficialText.of(post.kk() + " " + person, post.ru() + " " + person),
                post,
                person,
                NOTHING,
                organisation.bank() == null ? "" : organisation.bank().iban(),
                organisation.bank() == null ? "" : organisation.bank().bic(),
                organisation.contact() == null ? "" : organisation.contact().phone(),
                organisation.contact() == null ? "" : organisation.contact().email());
    }
}
