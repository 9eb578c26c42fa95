package kz.bastama.competition.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant the decision on its objection, and the customer, the secretaries and the winners of the lot that there is one. */
@Service
public class NotifyOfObjectionDecision {

    private final ObjectionNotices notices;
    private final WeighRevision weighRevision;
    private final Selection selection;
    private final Organisations organisations;
    private final People people;
    private final Editions editions;

    NotifyOfObjectionDecision(
            ObjectionNotices notices,
            WeighRevision weighRevision,
            Selection selection,
            Organisations organisations,
            People people,
            Editions editions) {
        this.notices = notices;
        this.weighRevision = weighRevision;
        this.selection = selection;
        this.organisations = organisations;
        this.people = people;
        this.editions = editions;
    }

    private String follows(Objection objection, Competition competition) {
        boolean lotAgain = objection.ruling().lotAgain();
        if (lotAgain && ObjectionRules.isBeforeResult(objection, competition)) {
            return "admitsNow";
        }
        return lotAgain && weighRevision.joins(objection) ? "admits" : Boolean.toString(lotAgain);
    }

    @Transactional
    public void of(UUID id) {
        Objection objection = notices.find(id);
        Competition competition = notices.competition(objection);
        Reasons why = objection.ruling().why();
        OfficialText told = why == null ? OfficialText.of("", "") : why.told(editions.get(competition.edition()), "");
        Map<String, Object> facts = Map.of(
                "ruling", objection.ruling().kind().name(),
                "lotAgain", follows(objection, competition),
                "reasoned", Boolean.toString(why != null),
                "why", Notice.byLanguage(told.kk(), told.ru(), told.en()));
        List<UUID> applicant = organisations.representativesOf(objection.organisationId());
        notices.send(objection, "competition.objectionDecided", applicant, facts, ObjectionNotices.ownPath(objection));
        Set<UUID> staff = new LinkedHashSet<>();
        people.withRole(Role.CUSTOMER, competition.customerCode()).stream()
                .map(Person::id)
                .forEach(staff::add);
        people.withRole(Role.SECRETARY, null).stream().map(Person::id).forEach(staff::add);
        notices.send(objection, "competition.objectionRuled", staff, facts, ObjectionNotices.staffPath(objection));
        Set<UUID> winners = new LinkedHashSet<>();
        selection.awards(competition.id()).getOrDefault(objection.lotId(), List.of()).stream()
                .map(Award::organisationId)
                .forEach(winner -> winners.addAll(organisations.representativesOf(winner)));
        applicant.forEach(winners::remove);
        notices.send(objection, "competition.objectionOfAnother", winners, facts, "/calls/" + competition.id());
    }
}
