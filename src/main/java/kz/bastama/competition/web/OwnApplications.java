package kz.bastama.competition.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.paper.CheckReasons;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The applications that the present person may see or edit; those of others do not exist. */
@Component
class OwnApplications {

    private final Applications applications;
    private final Organisations organisations;
    private final CheckReasons reasons;
    private final Editions editions;
    private final CurrentActor actor;

    OwnApplications(
            Applications applications,
            Organisations organisations,
            CheckReasons reasons,
            Editions editions,
            CurrentActor actor) {
        this.applications = applications;
        this.organisations = organisations;
        this.reasons = reasons;
        this.editions = editions;
        this.actor = actor;
    }

    Application find(UUID id) {
        return applications
                .find(id)
                .filter(found -> organisations.mayAct(actor.get().personId(), found.organisationId()))
                .orElseThrow(OwnApplications::notFound);
    }

    Application editable(UUID id) {
        return permitted(id, RepresentativeRight.EDIT);
    }

    Application sendable(UUID id) {
        return permitted(id, RepresentativeRight.SEND);
    }

    /** For who may change it or send it. */
    Application prepared(UUID id) {
        Application found = find(id);
        if (!may(found, RepresentativeRight.EDIT) && !may(found, RepresentativeRight.SEND)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return found;
    }

    boolean may(Application application, RepresentativeRight right) {
        return organisations.mayAct(actor.get().personId(), application.organisationId(), right);
    }

    /** The organisation that the person acts for with that right. */
    Organisation actingFor(RepresentativeRight right) {
        UUID person = actor.get().personId();
        return organisations.ofRepresentative(person).stream()
                .filter(organisation -> organisations.mayAct(person, organisation.id(), right))
                .findFirst()
                .orElseThrow(OwnApplications::notFound);
    }

    /** Why it was closed against the applicant, in the language of the reader; empty while nothing is decided. */
    List<String> reasons(Application application, Competition competition, Locale language) {
        return application.state() == ApplicationState.WITHDRAWN
                ? List.of()
                : reasons.against(application, editions.get(competition.edition())).stream()
                        .map(reason -> reason.in(language))
                        .toList();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Application permitted(UUID id, RepresentativeRight right) {
        Application found = applications.find(id).orElseThrow(OwnApplications::notFound);
        UUID person = actor.get().personId();
        if (!organisations.mayAct(person, found.organisationId(), right)) {
            throw organisations.mayAct(person, found.organisationId())
                    ? new ResponseStatusException(HttpStatus.FORBIDDEN)
                    : notFound();
        }
        return found;
    }
}
