package kz.bastama.competition.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.AwardBasis;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.form.Forms;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Service;

@Service
class ApplicationsThatWon implements WonApplications {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final Applications applications;
    private final Competitions competitions;
    private final Selection selection;
    private final Successions successions;
    private final Papers papers;
    private final Forms forms;
    private final Editions editions;

    ApplicationsThatWon(
            Applications applications,
            Competitions competitions,
            Selection selection,
            Successions successions,
            Papers papers,
            Forms forms,
            Editions editions) {
        this.applications = applications;
        this.competitions = competitions;
        this.selection = selection;
        this.successions = successions;
        this.papers = papers;
        this.forms = forms;
        this.editions = editions;
    }

    @Override
    public Optional<WonApplication> find(UUID applicationId) {
        return applications.find(applicationId).map(this::won);
    }

    @Override
    public Map<UUID, UUID> directionsOf(UUID listId) {
        return selection.awardedDirections(listId);
    }

    private WonApplication won(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Decision decision = decision(application, competition);
        return new WonApplication(
                application.id(),
                application.number(),
                application.receivedAt(),
                application.organisationId(),
                competition.listId(),
                competition.id(),
                competition.title(),
                lot.id(),
                lot.directionId(),
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
                decision.basis(),
                decision.paper().number(),
                LocalDate.ofInstant(decision.paper().issuedAt(), ZONE));
    }

    private record Decision(AwardBasis basis, Paper paper) {}

    /** That on the next in rank where the application was named by it; else that on the lots. */
    private Decision decision(Application application, Competition competition) {
        Succession succession = successions.naming(application.id()).orElse(null);
        if (succession != null) {
            return succession.isByCommission()
                    ? decision(AwardBasis.COMMISSION_PROTOCOL, succession.id(), "succession-protocol")
                    : decision(AwardBasis.OPERATOR_DECISION, succession.id(), "succession-decision");
        }
        return DecidedBy.of(editions.get(competition.edition())) == DecidedBy.EXPERT_COMMISSION
                ? decision(AwardBasis.EXPERT_PROTOCOL, competition.id(), "expert-protocol")
                : decision(AwardBasis.COMMISSION_PROTOCOL, competition.id(), "commission-protocol");
    }

    private Decision decision(AwardBasis basis, UUID aggregateId, String paper) {
        return new Decision(basis, papers.find(aggregateId.toString(), paper, 1).orElseThrow());
    }
}
