package kz.bastama.competition.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.paper.ConsolidatedSheetContent;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.PaperType;
import kz.bastama.document.Papers;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/**
 * Announcements, conclusions, extracts of protocols are published; what names experts is for staff; a receipt and the decision on an
 * objection are for their applicant and the staff, an application for those who judge it besides; score sheets as
 * {@link ScoringPapers} says.
 */
@Component
class CompetitionPapers implements PaperAccess {

    private static final Set<String> OPEN =
            Set.of("announcement", "check-conclusion", "not-held-act", "cancellation-notice", "intake-extension");
    private static final Set<String> OPEN_WITH_THE_RESULT =
            Set.of("expert-extract", "commission-protocol", "commission-protocol-extract", "draw-protocol-extract");

    /** They name experts, who stay unnamed to applicants and to the public. */
    private static final Set<String> OF_STAFF = Set.of("expert-protocol", "draw-protocol");

    private static final Set<String> OF_SUCCESSIONS =
            Set.of("succession-protocol", "succession-protocol-extract", "succession-decision");
    private static final Set<String> OF_SCORING = Set.of("score-sheet", "consolidated-sheet");
    private static final Set<String> OF_OBJECTIONS = Set.of("objection-decision");

    private final Papers papers;
    private final Competitions competitions;
    private final Successions successions;
    private final Objections objections;
    private final Applications applications;
    private final Organisations organisations;
    private final Judges judges;
    private final ProceedingsView proceedingsView;
    private final ScoringPapers scoring;
    private final PublicProtocols protocols;
    private final WeighOfficer weighOfficer;
    private final CurrentActor actor;

    CompetitionPapers(
            Papers papers,
            Competitions competitions,
            Successions successions,
            Objections objections,
            Applications applications,
            Organisations organisations,
            Judges judges,
            ProceedingsView proceedingsView,
            ScoringPapers scoring,
            PublicProtocols protocols,
            WeighOfficer weighOfficer,
            CurrentActor actor) {
        this.papers = papers;
        this.competitions = competitions;
        this.successions = successions;
        this.objections = objections;
        this.applications = applications;
        this.organisations = organisations;
        this.judges = judges;
        this.proceedingsView = proceedingsView;
        this.scoring = scoring;
        this.protocols = protocols;
        this.weighOfficer = weighOfficer;
        this.actor = actor;
    }

    @Override
    public boolean answersFor(PaperType type) {
        return type.module().equals("competition");
    }

    /** A conclusion issued anew, a corrected application, a sheet written again. Other numbers tell meetings and lots apart. */
    @Override
    public boolean replaces(PaperType type) {
        return Set.of("check-conclusion", "application", "score-sheet").contains(type.code());
    }

    @Override
    public boolean replaces(Paper later, Paper former) {
        return ConsolidatedSheetContent.replaces(later, former)
                || replaces(former.type()) && later.revision() > former.revision();
    }

    /** Of a competition where they have a conflict of interest officers open no more than anybody else. */
    @Override
    public boolean mayOpen(Paper paper) {
        return isFor(paper, competition -> sees(competition) && weighOfficer.mayLook(competition.id()));
    }

    private boolean isFor(Paper paper, Predicate<Competition> sees) {
        UUID id = UUID.fromString(paper.aggregateId());
        if (OPEN.contains(paper.type().code())) {
            return true;
        }
        if (OPEN_WITH_THE_RESULT.contains(paper.type().code())) {
            return competitions
                    .find(id)
                    .map(competition -> isPublished(paper, competition)
                            || sees.test(competition)
                            || judges.sitOnCommission(competition.id()))
                    .orElse(false);
        }
        if (OF_STAFF.contains(paper.type().code())) {
            boolean signs = paper.type().code().equals("expert-protocol") && judges.sit(id);
            return signs || competitions.find(id).filter(sees).isPresent();
        }
        if (OF_SCORING.contains(paper.type().code())) {
            return scoring.isFor(paper, sees);
        }
        if (OF_SUCCESSIONS.contains(paper.type().code())) {
            return successions
                    .find(id)
                    .flatMap(one -> competitions
                            .find(one.competitionId())
                            .map(competition -> protocols.areOpen(paper, competition, one.publishedAt())
                                    || sees.test(competition)
                                    || judges.sitOnCommission(competition.id())))
                    .orElse(false);
        }
        if (OF_OBJECTIONS.contains(paper.type().code())) {
            return objections
                    .find(id)
                    .flatMap(one -> applications.find(one.applicationId()))
                    .map(application -> isOf(application, sees))
                    .orElse(false);
        }
        return applications
                .find(id)
                .map(application -> isOf(application, sees)
                        || paper.type().code().equals("application") && judges.judges(application))
                .orElse(false);
    }

    /**
     * Those of a case that the present actor may open: a public list names no paper, not even by its number, before it opens. The page
     * itself has kept officers with a conflict away.
     */
    List<Paper> opened(UUID aggregateId) {
        return papers.ofAggregate(aggregateId.toString()).stream()
                .filter(paper -> isFor(paper, this::sees))
                .toList();
    }

    /** Whether a paper of the result is open to everybody, applicants too: the protocols that name persons are not. */
    boolean isPublished(Paper paper, Competition competition) {
        return protocols.areOpen(paper, competition, competition.publishedAt())
                && proceedingsView.isPublic(competition, paper);
    }

    private boolean isOf(Application application, Predicate<Competition> sees) {
        return organisations.mayAct(actor.get().personId(), application.organisationId())
                || competitions.find(application.competitionId()).filter(sees).isPresent();
    }

    private boolean sees(Competition competition) {
        return actor.get().seesCasesOf(competition.customerCode());
    }
}
