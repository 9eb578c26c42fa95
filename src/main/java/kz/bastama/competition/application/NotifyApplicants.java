package kz.bastama.competition.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.ProposedSum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.paper.CheckReasons;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells each applicant what was decided; scores and reasons stand on the page that the notice leads to. */
@Service
public class NotifyApplicants {

    private final Applications applications;
    private final Competitions competitions;
    private final CheckReasons reasons;
    private final Editions editions;
    private final Selection selection;
    private final Proceedings proceedings;
    private final Organisations organisations;
    private final Notices notices;

    NotifyApplicants(
            Applications applications,
            Competitions competitions,
            CheckReasons reasons,
            Editions editions,
            Selection selection,
            Proceedings proceedings,
            Organisations organisations,
            Notices notices) {
        this.applications = applications;
        this.competitions = competitions;
        this.reasons = reasons;
        this.editions = editions;
        this.selection = selection;
        this.proceedings = proceedings;
        this.organisations = organisations;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID competitionId) {
        Edition edition =
                editions.get(competitions.find(competitionId).orElseThrow().edition());
        List<Ranked> ranking = selection.ranking(competitionId);
        List<UUID> winners = selection.awards(competitionId).values().stream()
                .flatMap(List::stream)
                .map(Award::applicationId)
                .toList();
        for (Application application : applications.sentTo(competitionId)) {
            Object average = ranking.stream()
                    .filter(ranked -> ranked.applicationId().equals(application.id()))
                    .map(ranked -> (Object) ranked.average())
                    .findFirst()
                    .orElse("-");
            String outcome = winners.contains(application.id()) ? "won" : "lost";
            OfficialText why = reasons.listed(application, edition);
            Map<String, Object> facts = new HashMap<>(decision(application, competitionId));
            facts.put("number", application.number());
            facts.put("outcome", outcome);
            facts.put("average", average);
            facts.put("reasons", Notice.byLanguage(why.kk(), why.ru(), why.en()));
            for (UUID person : organisations.representativesOf(application.organisationId())) {
                notices.send(new Notice(
                        "competition.result:" + application.id() + ":" + person,
                        person,
                        "competition.result",
                        facts,
                        "/cabinet/applications/" + application.id()));
            }
        }
    }

    /** What the commission wrote of its own: why it departed from the ranking, and why it gave less than was asked. */
    private Map<String, Object> decision(Application application, UUID competitionId) {
        OfficialText departure = selection.departures(competitionId).get(application.id());
        Optional<ProposedSum> less = proceedings.sums(competitionId).stream()
                .filter(one -> one.applicationId().equals(application.id()))
                .findFirst();
        return Map.of(
                "departed", Boolean.toString(departure != null),
                "departure", words(departure),
                "less", Boolean.toString(less.isPresent()),
                "sum", less.map(ProposedSum::amount).orElse(application.asked()),
                "asked", application.asked(),
                "sumReason", words(less.map(ProposedSum::reason).orElse(null)));
    }

    private static Object words(OfficialText text) {
        return text == null ? "" : Notice.byLanguage(text.kk(), text.ru(), text.en());
    }
}
