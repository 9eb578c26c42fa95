package kz.bastama.competition;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.expert.application.EnterExpert;
import kz.bastama.expert.application.Entrance;
import kz.bastama.expert.application.KeepCard;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.application.RegistrationOutcome;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.ngo.domain.Presence;
import kz.bastama.ngo.domain.ProfileEntry;
import kz.bastama.ngo.domain.ProfileEntry.FounderEntry;
import kz.bastama.party.CheckDigit;
import org.springframework.stereotype.Component;

/** Applicants and experts of whom everything is a word that stands nowhere else, to be looked for afterwards. */
@Component
public class TestPlants {

    private static final AtomicInteger PHONES = new AtomicInteger(1000);

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    private final TestApplicants applicants;
    private final TestCompetitions cases;
    private final RegisterOrganisation registerOrganisation;
    private final Organisations organisations;
    private final EnterExpert enterExpert;
    private final KeepCard keepCard;
    private final People people;
    private final TestPeople testPeople;

    TestPlants(
            TestApplicants applicants,
            TestCompetitions cases,
            RegisterOrganisation registerOrganisation,
            Organisations organisations,
            EnterExpert enterExpert,
            KeepCard keepCard,
            People people,
            TestPeople testPeople) {
        this.applicants = applicants;
        this.cases = cases;
        this.registerOrganisation = registerOrganisation;
        this.organisations = organisations;
        this.enterExpert = enterExpert;
        this.keepCard = keepCard;
        this.people = people;
        this.testPeople = testPeople;
    }

    /** @param words by what they are of */
    public record PlantedApplicant(Applicant applicant, Map<String, String> words) {

        public String word(String of) {
            return words.get(of);
        }
    }

    public record PlantedExpert(Seat seat, Map<String, String> words) {}

    public static String word(String of) {
        return "Zh" + of + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String phone() {
        return "+7709318" + PHONES.incrementAndGet();
    }

    private static String iin() {
        String stem;
        do {
            stem = "8503073" + String.format(Locale.ROOT, "%04d", NUMBERS.incrementAndGet());
        } while (CheckDigit.of(stem) > 9);
        return stem + CheckDigit.of(stem);
    }

    /** With right check digits. */
    private static String iban() {
        String account = "125K" + String.format(Locale.ROOT, "%012d", NUMBERS.incrementAndGet());
        BigInteger digits = new BigInteger((account + "KZ00")
                .chars()
                .mapToObj(one -> Integer.toString(Character.digit(one, 36)))
                .collect(Collectors.joining()));
        return "KZ%02d%s".formatted(98 - digits.mod(BigInteger.valueOf(97)).intValue(), account);
    }

    /** Verified, in the NGO database, and free to apply. */
    public PlantedApplicant applicant() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String of : List.of("nameKk", "nameRu", "nameEn", "street", "head", "contact", "founder")) {
            words.put(of, word(of));
        }
        words.put("phone", phone());
        words.put("mail", word("mail") + "@example.kz");
        words.put("iin", iin());
        words.put("iban", iban());
        words.put("bin", OrganisationFixture.freshBin().digits());
        UUID id = ((RegistrationOutcome.Opened) registerOrganisation.register(new Registration(
                        words.get("bin"),
                        profile(words),
                        words.get("mail"),
                        TestPeople.PASSWORD,
                        Locale.forLanguageTag("ru"))))
                .organisationId();
        Person person = people.find(organisations.representativesOf(id).get(0)).orElseThrow();
        words.put("organisation", id.toString());
        words.put("person", person.id().toString());
        Applicant applicant = new Applicant(id, person);
        cases.complete(id, Role.OPERATOR, Map.of("verificationDecision", "verify", "verificationBasis", "Order 5"));
        applicants.hasFiled(applicant, 2025);
        return new PlantedApplicant(applicant, words);
    }

    private static ProfileEntry profile(Map<String, String> words) {
        return new ProfileEntry(
                words.get("nameKk"),
                words.get("nameRu"),
                words.get("nameEn"),
                "PUBLIC_FOUNDATION",
                LocalDate.of(2021, 3, 4),
                "351010000",
                words.get("street") + " 1",
                words.get("head"),
                "Director",
                "",
                words.get("iin"),
                words.get("contact"),
                words.get("phone"),
                words.get("mail"),
                words.get("iban"),
                "KCJBKZKX",
                Set.of("4"),
                List.of(new FounderEntry(words.get("founder"), "")),
                Presence.UNKNOWN);
    }

    /** In the registry for the sphere of the lots, with a card. */
    public PlantedExpert expert() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String of : List.of("expert", "institute", "education", "experience", "address")) {
            words.put(of, word(of));
        }
        words.put("phone", phone());
        words.put("mail", word("mail") + "@example.kz");
        Person account = people.register(
                words.get("mail"),
                words.get("mail"),
                words.get("expert"),
                Locale.forLanguageTag("ru"),
                TestPeople.PASSWORD,
                Set.of(Right.of(Role.EXPERT)));
        UUID id = ((Entrance.Entered) enterExpert.enter(new ExpertEntry(
                        words.get("expert"),
                        words.get("mail"),
                        words.get("institute"),
                        "710000000",
                        Set.of("4"),
                        Set.of("kk", "ru"))))
                .id();
        testPeople.as(account, () -> keepCard.propose(account.id(), card(words), -1));
        words.put("person", account.id().toString());
        words.put("registry", id.toString());
        return new PlantedExpert(new Seat(id, account), words);
    }

    private static TypedCard card(Map<String, String> words) {
        return new TypedCard(
                words.get("institute"),
                "710000000",
                Set.of("4"),
                Set.of("kk", "ru"),
                words.get("education"),
                words.get("experience"),
                words.get("phone"),
                words.get("address"),
                "",
                "",
                List.of());
    }
}
