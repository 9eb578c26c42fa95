package kz.bastama.replay.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.application.RegistrationOutcome;
import kz.bastama.ngo.domain.Presence;
import kz.bastama.ngo.domain.ProfileEntry;
import kz.bastama.ngodatabase.application.RecordFiling;
import kz.bastama.ngodatabase.domain.FilingEntry;
import kz.bastama.replay.domain.Part;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers an organisation as its representative would, has it verified by an officer, and enters its yearly filings. */
@Component
@Profile("replay")
class EnterOrganisation {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 3, 2);

    private final RegisterOrganisation registerOrganisation;
    private final Organisations organisations;
    private final RecordFiling recordFiling;
    private final People people;
    private final StaffDesk desk;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;
    private final MessageSource messages;

    EnterOrganisation(
            RegisterOrganisation registerOrganisation,
            Organisations organisations,
            RecordFiling recordFiling,
            People people,
            StaffDesk desk,
            Troupe troupe,
            Stage stage,
            Reading reading,
            MessageSource messages) {
        this.registerOrganisation = registerOrganisation;
        this.organisations = organisations;
        this.recordFiling = recordFiling;
        this.people = people;
        this.desk = desk;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
        this.messages = messages;
    }

    void of(String name, Part part) {
        String password = UUID.randomUUID().toString();
        RegistrationOutcome outcome = registerOrganisation.register(
                Registration.byMail(part.text("bin"), profile(name, part), password, RUSSIAN));
        if (outcome instanceof RegistrationOutcome.Refused refused) {
            throw new Unplayable(part, reading.of(refused.verdict()));
        }
        UUID id = ((RegistrationOutcome.Opened) outcome).organisationId();
        UUID head = organisations.representativesOf(id).get(0);
        stage.enter(name, id);
        troupe.enter(name, people.find(head).orElseThrow(), password);
        if (!part.text("verified").equals("false")) {
            verify(part, id);
        }
        part.texts("filed").forEach(day -> file(part, day));
    }

    private void verify(Part part, UUID id) {
        Map<String, Object> seen = Map.of("verificationDecision", "verify", "verificationBasis", part.text("head"));
        List<Act.Reason> reasons = desk.submit(id, "Task_VerifyOrganisation", null, seen);
        if (!reasons.isEmpty()) {
            throw new Unplayable(part, reasons);
        }
    }

    /** What was filed in a year are the data of the year before. */
    private void file(Part part, String day) {
        int year = LocalDate.parse(day).getYear() - 1;
        Verdict verdict = recordFiling.byHand(new FilingEntry(part.text("bin"), Integer.toString(year), day));
        if (!verdict.isAllowed()) {
            throw new Unplayable(part, reading.of(verdict));
        }
    }

    private ProfileEntry profile(String name, Part part) {
        String head = part.text("head");
        return new ProfileEntry(
                part.words("name").kk(),
                part.words("name").ru(),
                part.words("name").givenEnglish(),
                part.text("form"),
                EnterCast.day(part, "registered", LONG_AGO),
                part.text("kato"),
                part.text("address"),
                head,
                messages.getMessage("replay.organisation.head", null, RUSSIAN),
                "",
                "",
                head,
                "+7 700 000 00 00",
                EnterCast.mail(name),
                part.text("iban"),
                part.text("bic"),
                Set.of(),
                List.of(new ProfileEntry.FounderEntry(head, "")),
                Presence.UNKNOWN);
    }
}
