package kz.bastama.competition.web;

import com.ibm.icu.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.BlindReview;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Review;
import kz.bastama.ngo.Founder;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** Those of whom an expert or a member says whether a conflict of interest stands between them. */
@Component
class ListOfApplicants {

    private final BlindReview blind;
    private final OwnSheets sheets;
    private final Organisations organisations;
    private final CurrentActor actor;

    ListOfApplicants(BlindReview blind, OwnSheets sheets, Organisations organisations, CurrentActor actor) {
        this.blind = blind;
        this.sheets = sheets;
        this.organisations = organisations;
        this.actor = actor;
    }

    /**
     * One question.
     *
     * @param about whose head, founders and number tell whether one knows them; a blind review keeps to the name
     * @param key name of it in the page: the application, or the organisation where nothing may lead to the application
     * @param asked whether it is still to be answered
     */
    public record Line(String key, String organisation, Organisation about, List<UUID> applications, boolean asked) {

        /** Post and name, in the language of the reader. */
        public String head(Locale language) {
            return about.head().postInBoth().in(language) + " " + about.head().name();
        }

        /** Names alone: numbers of persons are nobody's business here. */
        public String founders() {
            return about.founders().stream().map(Founder::name).collect(Collectors.joining(", "));
        }

        /** Where the page shows what is wrong with the answer. */
        public String first() {
            return applications.get(0).toString();
        }
    }

    List<Line> of(Competition competition, Locale language) {
        return blind.of(competition) ? byName(competition, language) : bySheet(competition, language);
    }

    /** As a member of the commission is asked: of each application by itself. */
    List<Line> of(List<Application> asked, Locale language) {
        return asked.stream()
                .map(one -> new Line(
                        one.id().toString(),
                        name(one.organisationId(), language),
                        organisation(one.organisationId()),
                        List.of(one.id()),
                        true))
                .toList();
    }

    private List<Line> bySheet(Competition competition, Locale language) {
        Map<UUID, Application> listed = listed(competition).stream()
                .collect(Collectors.toMap(Application::id, one -> one, (one, other) -> one));
        return sheets.of(competition.id()).stream()
                .map(sheet -> new Line(
                        sheet.applicationId().toString(),
                        name(listed.get(sheet.applicationId()).organisationId(), language),
                        organisation(listed.get(sheet.applicationId()).organisationId()),
                        List.of(sheet.applicationId()),
                        sheet.state() == Review.State.OPEN
                                && sheets.isClear(sheet)
                                && !sheets.hasDeclared(sheet.applicationId())))
                .toList();
    }

    /** Each organisation once and in the order of the alphabet, whichever sheets there are and however they ended. */
    private List<Line> byName(Competition competition, Locale language) {
        Collator collator = Collator.getInstance(language);
        return listed(competition).stream()
                .collect(Collectors.groupingBy(
                        Application::organisationId, Collectors.mapping(Application::id, Collectors.toList())))
                .entrySet()
                .stream()
                .map(one -> new Line(
                        one.getKey().toString(),
                        name(one.getKey(), language),
                        organisation(one.getKey()),
                        one.getValue(),
                        !one.getValue().stream().allMatch(sheets::hasDeclared)))
                .sorted((one, other) -> collator.compare(one.organisation(), other.organisation()))
                .toList();
    }

    private List<Application> listed(Competition competition) {
        return blind.listed(competition, actor.get().personId());
    }

    private String name(UUID organisationId, Locale language) {
        return organisation(organisationId).name().in(language);
    }

    private Organisation organisation(UUID organisationId) {
        return organisations.find(organisationId).orElseThrow();
    }
}
