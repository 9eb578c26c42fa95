package kz.bastama.competition.paper;

import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what every paper on one application says of it. */
@Component
class SentApplicationFacts {

    private final Competitions competitions;
    private final Organisations organisations;
    private final Parties parties;

    SentApplicationFacts(Competitions competitions, Organisations organisations, Parties parties) {
        this.competitions = competitions;
        this.organisations = organisations;
        this.parties = parties;
    }

    AboutApplication of(Application application) {
        Operator operator = parties.operator();
        Organisation organisation =
                organisations.find(application.organisationId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        return new AboutApplication(
                operator.name(),
                operator.address(),
                operator.city(),
                application.number(),
                application.receivedAt(),
                organisation.name(),
                organisation.bin().toString(),
                competitions.find(application.competitionId()).orElseThrow().title(),
                lot.number(),
                lot.title(),
                application.title(),
                application.asked());
    }
}
