package kz.bastama.competition.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Revision;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the commission answered: whoever objected and the customer; where the result changed, all applicants of the lot. */
@Service
public class NotifyOfRevision {

    private static final String TYPE = "competition.resultRevised";

    private final ObjectionNotices notices;
    private final ObjectionRules rules;
    private final Applications applications;
    private final Organisations organisations;
    private final People people;

    NotifyOfRevision(
            ObjectionNotices notices,
            ObjectionRules rules,
            Applications applications,
            Organisations organisations,
            People people) {
        this.notices = notices;
        this.rules = rules;
        this.applications = applications;
        this.organisations = organisations;
        this.people = people;
    }

    @Transactional
    public void of(UUID id) {
        Objection objection = notices.find(id);
        Competition competition = notices.competition(objection);
        Revision revision = objection.revision();
        Map<String, Object> facts = new HashMap<>();
        facts.put("changed", Boolean.toString(revision.isChanged()));
        facts.put("former", number(revision.formerId()));
        facts.put("next", number(revision.nextId()));
        facts.put("reasons", revision.reasons());
        Set<UUID> told = new LinkedHashSet<>(organisations.representativesOf(objection.organisationId()));
        if (revision.isChanged()) {
            applications.sentTo(competition.id()).stream()
                    .filter(one -> one.lotId().equals(objection.lotId()))
                    .filter(one -> one.state() != ApplicationState.WITHDRAWN)
                    .forEach(one -> told.addAll(organisations.representativesOf(one.organisationId())));
        }
        Instant until = rules.changedUntil(id).orElse(null);
        facts.put("heard", Boolean.toString(until != null));
        facts.put("until", until == null ? 0L : until.toEpochMilli());
        notices.send(objection, TYPE, told, facts, "/calls/" + competition.id());
        Set<UUID> officers = new LinkedHashSet<>();
        people.withRole(Role.CUSTOMER, competition.customerCode()).stream()
                .map(Person::id)
                .forEach(officers::add);
        officers.removeAll(told);
        notices.send(objection, TYPE, officers, facts, ObjectionNotices.staffPath(objection));
    }

    private String number(UUID applicationId) {
        return applicationId == null ? "" : notices.applicationNumber(applicationId);
    }
}
