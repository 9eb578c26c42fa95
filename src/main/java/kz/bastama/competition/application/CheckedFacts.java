package kz.bastama.competition.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.DataChecks;
import kz.bastama.competition.domain.Documents;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Answers;
import kz.bastama.legal.Editions;
import kz.bastama.legal.MonthlyCalculationIndex;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngodatabase.FilingStatus;
import kz.bastama.ngodatabase.NgoDatabase;
import kz.bastama.ngodatabase.Standing;
import kz.bastama.planning.ApprovedLists;
import org.springframework.stereotype.Component;

/** Gathers what the checks by data look at, the same way for the applicant's own check and for the officer's. */
@Component
class CheckedFacts {

    private final Editions editions;
    private final MonthlyCalculationIndex mci;
    private final ApprovedLists lists;
    private final Organisations organisations;
    private final NgoDatabase database;
    private final AskForDocuments documents;
    private final ScannedAttachments scanned;

    CheckedFacts(
            Editions editions,
            MonthlyCalculationIndex mci,
            ApprovedLists lists,
            Organisations organisations,
            NgoDatabase database,
            AskForDocuments documents,
            ScannedAttachments scanned) {
        this.editions = editions;
        this.mci = mci;
        this.lists = lists;
        this.organisations = organisations;
        this.database = database;
        this.documents = documents;
        this.scanned = scanned;
    }

    /** @param on the day whose state of the NGO database counts: that of the closing, for the applicant too */
    List<Finding> findings(Competition competition, Lot lot, Application application, Answers answers, Instant on) {
        Organisation organisation =
                organisations.find(application.organisationId()).orElseThrow();
        LocalDate day = LocalDate.ofInstant(on, WorkingCalendar.ZONE);
        FilingStatus filing = database.onDay(organisation.bin(), day);
        LocalDate approved = lists.approvedOn(competition.listId()).orElseThrow();
        return new DataChecks(
                        editions.get(competition.edition()),
                        new DataChecks.Case(
                                answers,
                                lot,
                                competition.grantType(),
                                mci.on(approved),
                                filing.standing() != Standing.ABSENT,
                                facts(filing, day),
                                organisation.state() == OrganisationState.VERIFIED,
                                facts(organisation, on),
                                openable(documents.of(application.id(), competition))))
                .all();
    }

    private Documents openable(Documents attached) {
        return attached.quarantined(scanned.quarantined(attached.attached()));
    }

    private static Map<String, String> facts(FilingStatus filing, LocalDate day) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("day", day.toString());
        facts.put("standing", filing.standing().name());
        if (filing.filedAt() != null) {
            facts.put("knownOn", day(filing.filedAt()));
            facts.put("source", filing.source());
        }
        return facts;
    }

    /** An account may be verified until the check; the officer sees when it was. */
    private static Map<String, String> facts(Organisation organisation, Instant closing) {
        Instant verified = organisation.verifiedAt();
        return verified == null
                ? Map.of()
                : Map.of("knownOn", day(verified), "late", verified.isBefore(closing) ? "no" : "yes");
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE).toString();
    }
}
