package kz.bastama.competition.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Revision;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.form.Forms;
import kz.bastama.legal.Editions;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Service;

@Service
class ApplicationsThatWon implements WonApplications {

    private final Applications applications;
    private final Competitions competitions;
    private final Selection selection;
    private final Successions successions;
    private final Objections objections;
    private final Papers papers;
    private final Forms forms;
    private final Editions editions;

    ApplicationsThatWon(
            Applications applications,
            Competitions competitions,
            Selection selection,
            Successions successions,
            Objections objections,
            Papers papers,
            Forms forms,
            Editions editions) {
        this.applications = applications;
        this.competitions = competitions;
        this.selection = selection;
        this.successions = successions;
        this.objections = objections;
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

    @Override
    public Map<UUID, String> spheresOf(Set<UUID> won) {
        return selection.spheresOf(won);
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
                decision.number(),
                decision.date());
    }

    private record Decision(AwardBasis basis, String number, LocalDate date) {}

    /** The later one of those by which the result was revised or the next in rank named for the application; else that on the lots. */
    private Decision decision(Application application, Competition competition) {
        AwardBasis byTheRules = DecidedBy.of(editions.get(competition.edition())) == DecidedBy.EXPERT_COMMISSION
                ? AwardBasis.EXPERT_PROTOCOL
                : AwardBasis.COMMISSION_PROTOCOL;
        Revision revision =
                objections.naming(application.id()).map(Objection::revision).orElse(null);
        Succession succession = successions.naming(application.id()).orElse(null);
        boolean revisedLast = revision != null
                && (succession == null
                        || succession.publishedAt() == null
                        || revision.at().isAfter(succession.publishedAt()));
        if (revisedLast) {
            return new Decision(byTheRules, revision.protocolNumber(), revision.protocolDate());
        }
        if (succession != null) {
            return succession.isByCommission()
                    ? decision(AwardBasis.COMMISSION_PROTOCOL, succession.id(), "succession-protocol")
                    : decision(AwardBasis.OPERATOR_DECISION, succession.id(), "succession-decision");
        }
        return decision(
                byTheRules,
                competition.id(),
                byTheRules == AwardBasis.EXPERT_PROTOCOL ? "expert-protocol" : "commission-protocol");
    }

    private Decision decision(AwardBasis basis, UUID aggregateId, String paper) {
        Paper issued = papers.find(aggregateId.toString(), paper, 1).orElseThrow();
        return new Decision(basis, issued.number(), LocalDate.ofInstant(issued.issuedAt(), WorkingCalendar.ZONE));
    }
}
