package kz.bastama.competition.application;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.ShownTime;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever has begun or sent an application or asked to hear of such calls, and the customer, that the intake ends later. */
@Service
public class NotifyOfExtension {

    private final Competitions competitions;
    private final Extensions extensions;
    private final Applications applications;
    private final Organisations organisations;
    private final People people;
    private final TellSubscribers tellSubscribers;
    private final Notices notices;

    NotifyOfExtension(
            Competitions competitions,
            Extensions extensions,
            Applications applications,
            Organisations organisations,
            People people,
            TellSubscribers tellSubscribers,
            Notices notices) {
        this.competitions = competitions;
        this.extensions = extensions;
        this.applications = applications;
        this.organisations = organisations;
        this.people = people;
        this.tellSubscribers = tellSubscribers;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID extensionId) {
        IntakeExtension extension = extensions.find(extensionId).orElseThrow();
        Competition competition = competitions.find(extension.competitionId()).orElseThrow();
        Map<String, Object> facts = facts(competition, extension);
        for (Person officer : people.withRole(Role.CUSTOMER, competition.customerCode())) {
            send(extension, officer.id(), facts, "/staff/competitions/" + competition.id());
        }
        Set<UUID> told = new LinkedHashSet<>(tellSubscribers.whoseFilters(competition));
        applications.applicantsOf(competition.id()).forEach(id -> told.addAll(organisations.representativesOf(id)));
        told.forEach(person -> send(extension, person, facts, "/calls/" + competition.id()));
        tellSubscribers.byMail(extension, competition);
    }

    private static Map<String, Object> facts(Competition competition, IntakeExtension extension) {
        OfficialText title = competition.title();
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", Notice.byLanguage(title.kk(), title.ru(), title.en()));
        facts.put("from", ShownTime.minute(extension.from()));
        facts.put("to", ShownTime.minute(extension.to()));
        facts.put("reason", extension.reason());
        return facts;
    }

    private void send(IntakeExtension extension, UUID person, Map<String, Object> facts, String path) {
        String type = "competition.intakeExtended";
        notices.send(new Notice(type + ":" + extension.id() + ":" + person, person, type, facts, path));
    }
}
