package kz.bastama.replay.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Successions;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the names in the file of a case stand for in the running product. */
@Component
@Profile({"replay", "demo"})
class Stage {

    private static final String GRANT = ".grant";
    private static final String SUCCESSION = ".succession";
    private static final String OBJECTION = ".objection";
    private static final String FUNDING = ".funding";

    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Map<String, UUID> grown = new HashMap<>();
    private final List<String> cases = new ArrayList<>();
    private final Competitions competitions;
    private final Applications applications;
    private final Grants grants;
    private final Successions successions;
    private final Objections objections;
    private final Fundings fundings;

    Stage(
            Competitions competitions,
            Applications applications,
            Grants grants,
            Successions successions,
            Objections objections,
            Fundings fundings) {
        this.competitions = competitions;
        this.applications = applications;
        this.grants = grants;
        this.successions = successions;
        this.objections = objections;
        this.fundings = fundings;
    }

    /** Whoever takes part, by the id of the registry. */
    void enter(String name, UUID id) {
        ids.put(name, id);
    }

    /** A list, a competition or an application that an act has made. */
    void make(String name, UUID id) {
        ids.put(name, id);
        cases.add(name);
    }

    /** @throws IllegalStateException when it does not exist yet, or never came to be */
    UUID id(String name) {
        UUID id = find(name);
        if (id == null) {
            throw new IllegalStateException("There is no " + name + " yet");
        }
        return id;
    }

    List<UUID> ids(List<String> names) {
        return names.stream().map(this::id).toList();
    }

    /** The name in the file of what has that id. */
    String nameOf(UUID id) {
        return ids.entrySet().stream()
                .filter(named -> named.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id.toString());
    }

    /** Empty where the name is not that of a competition. */
    Optional<Competition> competition(String name) {
        UUID id = ids.get(name);
        return id == null ? Optional.empty() : competitions.find(id);
    }

    /** Whether it needs saying of which competition something is told. */
    boolean hasSeveralCompetitions() {
        return cases.stream().filter(name -> competition(name).isPresent()).count() > 1;
    }

    /** Empty where the name is not that of an application. */
    Optional<Application> application(String name) {
        UUID id = ids.get(name);
        return id == null ? Optional.empty() : applications.find(id);
    }

    /** The name of the organisation behind an application. */
    String applicant(String application) {
        return nameOf(applications.find(id(application)).orElseThrow().organisationId());
    }

    Grant grant(String application) {
        return grants.find(id(application + GRANT)).orElseThrow();
    }

    /** The objection upon that application. */
    Objection objection(String application) {
        return objections.find(id(application + OBJECTION)).orElseThrow();
    }

    /** Everything that has a history of its own: agreements on financing, objections, searches for the next in rank and grants too. */
    List<UUID> histories() {
        List<UUID> histories = new ArrayList<>();
        for (String name : cases) {
            histories.add(ids.get(name));
            for (String ending : List.of(FUNDING, OBJECTION, SUCCESSION, GRANT)) {
                UUID id = grown.get(name + ending);
                if (id == null) {
                    id = find(name + ending);
                }
                if (id != null) {
                    grown.put(name + ending, id);
                    histories.add(id);
                }
            }
        }
        return histories;
    }

    private UUID find(String name) {
        if (name.endsWith(GRANT)) {
            return grantOf(ids.get(stem(name, GRANT)));
        }
        if (name.endsWith(SUCCESSION)) {
            return successionOf(ids.get(stem(name, SUCCESSION)));
        }
        if (name.endsWith(OBJECTION)) {
            return objectionOf(ids.get(stem(name, OBJECTION)));
        }
        if (name.endsWith(FUNDING)) {
            return fundingOf(ids.get(stem(name, FUNDING)));
        }
        return ids.get(name);
    }

    /** The agreement on financing of that list. */
    private UUID fundingOf(UUID listId) {
        return fundings.ofList(listId).map(Funding::id).orElse(null);
    }

    private UUID grantOf(UUID applicationId) {
        return applications.find(applicationId).stream()
                .flatMap(application -> grants.ofOrganisation(application.organisationId()).stream())
                .filter(grant -> grant.applicationId().equals(applicationId))
                .map(Grant::id)
                .findFirst()
                .orElse(null);
    }

    /** The last one that was sent; the names of lists and competitions lead to none. */
    private UUID objectionOf(UUID applicationId) {
        return objections.sentOf(applicationId).stream()
                .reduce((earlier, later) -> later)
                .map(Objection::id)
                .orElse(null);
    }

    /** The search for whoever takes the place of that application. */
    private UUID successionOf(UUID applicationId) {
        return applications.find(applicationId).stream()
                .flatMap(application -> successions.ofCompetition(application.competitionId()).stream())
                .filter(succession -> succession.fallenId().equals(applicationId))
                .map(succession -> succession.id())
                .findFirst()
                .orElse(null);
    }

    private static String stem(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }
}
