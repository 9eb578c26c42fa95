package kz.bastama.competition.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Lot;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.form.Forms;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Service;

@Service
class ApplicationsThatWon implements WonApplications {

    private static final Map<DecidedBy, String> PROTOCOLS = Map.of(
            DecidedBy.EXPERT_COMMISSION, "expert-protocol", DecidedBy.COMPETITION_COMMISSION, "commission-protocol");
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final Applications applications;
    private final Competitions competitions;
    private final Papers papers;
    private final Forms forms;
    private final Editions editions;

    ApplicationsThatWon(
            Applications applications, Competitions competitions, Papers papers, Forms forms, Editions editions) {
        this.applications = applications;
        this.competitions = competitions;
        this.papers = papers;
        this.forms = forms;
        this.editions = editions;
    }

    @Override
    public Optional<WonApplication> find(UUID applicationId) {
        return applications.find(applicationId).map(this::won);
    }

    private WonApplication won(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        DecidedBy decidedBy = DecidedBy.of(editions.get(competition.edition()));
        Paper protocol = papers.find(competition.id().toString(), PROTOCOLS.get(decidedBy), 1)
                .orElseThrow();
        return new WonApplication(
                application.id(),
                application.number(),
                application.receivedAt(),
                application.organisationId(),
                competition.id(),
                competition.title(),
                lot.id(),
                lot.number(),
                lot.title(),
                lot.sphere(),
                lot.kato(),
                competition.grantType(),
                application.months(),
                competition.customerCode(),
                competition.edition(),
                forms.fromJson(forms.form(application.formId(), application.formVersion()), application.answers()),
                application.asked(),
                protocol.number(),
                LocalDate.ofInstant(protocol.issuedAt(), ZONE));
    }
}
