package kz.bastama.competition.paper;

import java.util.List;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import org.springframework.stereotype.Component;

/** Gathers what the final conclusion of the check says. */
@Component
public class CheckConclusionPaper {

    private final Competitions competitions;
    private final Organisations organisations;
    private final ApprovedLists lists;
    private final Parties parties;
    private final Editions editions;
    private final CheckReasons reasons;
    private final DoneBy doneBy;

    CheckConclusionPaper(
            Competitions competitions,
            Organisations organisations,
            ApprovedLists lists,
            Parties parties,
            Editions editions,
            CheckReasons reasons,
            DoneBy doneBy) {
        this.competitions = competitions;
        this.organisations = organisations;
        this.lists = lists;
        this.parties = parties;
        this.editions = editions;
        this.reasons = reasons;
        this.doneBy = doneBy;
    }

    /** @param sent every application that was sent, all checked */
    public CheckConclusionContent of(Competition competition, List<Application> sent) {
        Edition edition = editions.get(competition.edition());
        Operator operator = parties.operator();
        ApprovedList list = lists.find(competition.listId()).orElseThrow();
        List<Application> kazakh =
                sent.stream().filter(one -> "kk".equals(one.language())).toList();
        List<Application> russian =
                sent.stream().filter(one -> "ru".equals(one.language())).toList();
        return new CheckConclusionContent(
                operator.name(),
                operator.address(),
                operator.city(),
                parties.customer(competition.customerCode()).orElseThrow().name(),
                competition.title(),
                edition.title("grantTypes." + competition.grantType()),
                competition.announcedAt().atZone(WorkingCalendar.ZONE).getYear(),
                competition.announcedAt(),
                competition.closesAt(),
                competition.checkedAt(),
                edition.title(),
                list.orderNumber(),
                list.orderDate(),
                sent.size(),
                organisationsIn(sent),
                kazakh.size(),
                organisationsIn(kazakh),
                russian.size(),
                organisationsIn(russian),
                lines(sent, ApplicationState.ADMITTED, edition),
                lines(sent, ApplicationState.REFUSED, edition),
                signatory(competition, operator),
                doneBy.checked(sent),
                edition.flag("expert.blind"),
                null);
    }

    /** A case of before asked for one wording only. */
    private static OfficialText signatory(Competition competition, Operator operator) {
        String russian = competition.checkSignatory();
        String kazakh = competition.checkSignatoryKk();
        return kazakh == null ? OfficialText.typed(russian, operator.head()) : OfficialText.of(kazakh, russian);
    }

    private List<CheckConclusionContent.Line> lines(List<Application> sent, ApplicationState state, Edition edition) {
        return sent.stream()
                .filter(one -> one.state() == state)
                .map(one -> line(one, edition))
                .toList();
    }

    private CheckConclusionContent.Line line(Application application, Edition edition) {
        Organisation organisation =
                organisations.find(application.organisationId()).orElseThrow();
        return new CheckConclusionContent.Line(
                application.number(),
                organisation.name(),
                organisation.bin().toString(),
                application.title(),
                competitions.lot(application.lotId()).orElseThrow().number(),
                reasons.against(application, edition));
    }

    private static int organisationsIn(List<Application> applications) {
        return (int) applications.stream()
                .map(Application::organisationId)
                .distinct()
                .count();
    }
}
