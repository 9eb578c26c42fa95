package kz.bastama.competition.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.FactWords;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** What the journal keeps of a competition by code: ground and criterion by their names in the edition, the application by its number. */
@Component
class CompetitionFacts implements FactWords {

    private final Applications applications;
    private final Competitions competitions;
    private final Successions successions;
    private final Editions editions;

    CompetitionFacts(Applications applications, Competitions competitions, Successions successions, Editions editions) {
        this.applications = applications;
        this.competitions = competitions;
        this.successions = successions;
        this.editions = editions;
    }

    @Override
    public Optional<String> say(JournalEntry entry, String fact, Locale language) {
        if (!entry.module().equals("competition")) {
            return Optional.empty();
        }
        String value = entry.details().get(fact);
        return switch (fact) {
            case "ground" -> ground(UUID.fromString(entry.caseId()), value, language);
            case "criterion" -> criterion(UUID.fromString(entry.caseId()), value, language);
            case "application" -> applications.find(UUID.fromString(value)).map(Application::number);
            case "edition" ->
                Optional.of(editions.get(EditionId.parse(value)).title().in(language));
            case "reason", "place" ->
                language.getLanguage().equals("kk")
                        ? Optional.ofNullable(entry.details().get(fact + "Kk"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<String> ground(UUID applicationId, String ground, Locale language) {
        return titled(
                applications.find(applicationId).flatMap(application -> competitions.find(application.competitionId())),
                "exclusionGrounds." + ground,
                language);
    }

    /** @param caseId of the competition, or of the search for the next in rank */
    private Optional<String> criterion(UUID caseId, String criterion, Locale language) {
        Optional<Competition> judged = competitions
                .find(caseId)
                .or(() ->
                        successions.find(caseId).map(Succession::competitionId).flatMap(competitions::find));
        return titled(judged, "criteria." + criterion, language);
    }

    private Optional<String> titled(Optional<Competition> competition, String key, Locale language) {
        return competition
                .map(Competition::edition)
                .map(editions::get)
                .filter(edition -> edition.has(key))
                .map((Edition edition) -> edition.title(key).in(language));
    }
}
