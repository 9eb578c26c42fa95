package kz.bastama.ngo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.TestRaces;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.journal.Journal;
import kz.bastama.ngo.Iin;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.application.EditProfile;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.application.RegistrationOutcome;
import kz.bastama.ngo.application.RequestVerification;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.Profile;
import kz.bastama.ngo.domain.ProfileEntry;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Verification;
import kz.bastama.notice.Notices;
import kz.bastama.party.CheckDigit;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
@PassesEveryElement("organisation-verification")
class OrganisationVerificationProcessTest {

    @Autowired
    private RegisterOrganisation registerOrganisation;

    @Autowired
    private RequestVerification requestVerification;

    @Autowired
    private EditProfile editProfile;

    @Autowired
    private Organisations organisations;

    @Autowired
    private OrganisationRegister register;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private Cases cases;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TestRaces races;

    @Autowired
    private TestPeople people;

    @Test
    void verifiesWhenOfficerHasSeenTheOrder() {
        UUID id = registered();
        assertThat(organisation(id).state()).isEqualTo(OrganisationState.UNVERIFIED);
        assertThat(task(id).groups()).containsExactly("operator");
        assertThat(task(id).due()).isNotNull();

        Person officer = people.open(Role.OPERATOR);
        people.as(officer, () -> decide(id, Map.of("verificationDecision", "verify", "verificationBasis", "Order 5")));

        assertThat(organisation(id).state()).isEqualTo(OrganisationState.VERIFIED);
        assertThat(register.find(id).orElseThrow().verification().officer()).isEqualTo(officer.name());
        testCases.fireAll(id);
        assertThat(notices.of(representative(id))).hasSize(1);
        assertThat(cases.isRunning("organisation-verification", id.toString())).isFalse();
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .containsExactly("ngo.organisationRegistered", "ngo.organisationVerified");
    }

    @Test
    void givesBackAndLooksAgainWhenAsked() {
        UUID id = registered();
        Map<String, Object> ungrounded =
                Map.of("verificationDecision", "return", "verificationReason", "The order is not readable");
        assertThatExceptionOfType(FormFieldValidationException.class).isThrownBy(() -> decide(id, ungrounded));
        Map<String, Object> grounded = new HashMap<>(ungrounded);
        grounded.put("verificationReturnedFor", "other");
        decide(id, grounded);

        assertThat(organisation(id).state()).isEqualTo(OrganisationState.UNVERIFIED);
        assertThat(register.find(id).orElseThrow().remark()).isEqualTo("The order is not readable");
        assertThat(cases.tasksOf(id.toString())).isEmpty();

        requestVerification.request(id);
        requestVerification.request(id);

        assertThat(cases.tasksOf(id.toString())).hasSize(1);
        testCases.fireAll(id);
        assertThat(notices.of(representative(id))).hasSize(1);
        decide(id, Map.of("verificationDecision", "verify", "verificationBasis", "Order 5, a good copy"));
        testCases.fireAll(id);
        assertThat(organisation(id).state()).isEqualTo(OrganisationState.VERIFIED);
        assertThat(notices.of(representative(id))).hasSize(2);
    }

    @Test
    void verifiesOneOfTwoWithTheSameBinAndRefusesTheOtherAtTheSameMoment() throws Exception {
        String bin = OrganisationFixture.freshBin().digits();
        UUID first = registered(bin);
        UUID second = registered(bin);
        Map<String, Object> verify = Map.of("verificationDecision", "verify", "verificationBasis", "Order 5");

        races.atOnce(
                () -> decide(first, verify),
                () -> assertThatExceptionOfType(FormFieldValidationException.class)
                        .isThrownBy(() -> decide(second, verify)));

        assertThat(organisation(first).state()).isEqualTo(OrganisationState.VERIFIED);
        assertThat(organisation(second).state()).isEqualTo(OrganisationState.UNVERIFIED);
        testCases.task(second, "Task_VerifyOrganisation");
    }

    @Test
    void looksAgainWhenTheHeadIsAnotherOne() {
        UUID id = registered();
        decide(id, Map.of("verificationDecision", "verify", "verificationBasis", "Order 5"));
        testCases.fireAll(id);

        ProfileEntry typed = OrganisationFixture.entry("Verification", "Another Head");
        Integer seen = register.find(id).orElseThrow().version();
        assertThat(editProfile.edit(id, typed, seen).isAllowed()).isTrue();

        assertThat(organisation(id).state()).isEqualTo(OrganisationState.UNVERIFIED);
        assertThat(cases.tasksOf(id.toString())).hasSize(1);
    }

    @Test
    void beginsAnewWhenTheProfileChangesWhileAnOfficerLooksAtIt() {
        UUID id = registered();
        String looking = task(id).id();

        requestVerification.request(id);
        assertThat(task(id).id()).isEqualTo(looking);
        ProfileEntry typed = OrganisationFixture.entry("Verification", "Head Whom Nobody Saw");
        assertThat(editProfile
                        .edit(id, typed, register.find(id).orElseThrow().version())
                        .isAllowed())
                .isTrue();

        assertThat(cases.tasksOf(id.toString()))
                .singleElement()
                .satisfies(task -> assertThat(task.id()).isNotEqualTo(looking));
        decide(id, Map.of("verificationDecision", "verify", "verificationBasis", "Order 6"));
        assertThat(organisation(id).head().name()).isEqualTo("Head Whom Nobody Saw");
    }

    @Test
    void looksAgainWhenTheSameNameHasAnotherNumber() {
        RegisteredOrganisation known = OrganisationFixture.organisation("Numbers");
        Profile before = numbered(known.profile(), "880101300014");
        RegisteredOrganisation seen = known.withProfile(before)
                .verified(new Verification(Instant.parse("2026-01-05T05:00:00Z"), "Officer", "Order 5"));
        assertThat(seen.withProfile(before).isVerified()).isTrue();
        assertThat(seen.withProfile(numbered(before, "900202400010")).isVerified())
                .isFalse();
        assertThat(seen.withProfile(known.profile()).isVerified())
                .as("a number taken away could come back as another")
                .isFalse();
    }

    private static Profile numbered(Profile profile, String stem) {
        String digits = stem.substring(0, 11);
        Organisation.Head head = profile.head();
        return new Profile(
                profile.name(),
                profile.legalForm(),
                profile.registeredOn(),
                profile.kato(),
                profile.address(),
                new Organisation.Head(head.name(), head.post(), head.postKk(), new Iin(digits + CheckDigit.of(digits))),
                profile.contact(),
                profile.bank(),
                profile.spheres(),
                profile.founders(),
                profile.presence());
    }

    private UUID registered() {
        return registered(OrganisationFixture.freshBin().digits());
    }

    private UUID registered(String bin) {
        String login = UUID.randomUUID() + "@example.kz";
        RegistrationOutcome outcome = registerOrganisation.register(new Registration(
                bin,
                OrganisationFixture.entry("Verification"),
                login,
                TestPeople.PASSWORD,
                Locale.forLanguageTag("ru")));
        return ((RegistrationOutcome.Opened) outcome).organisationId();
    }

    private Organisation organisation(UUID id) {
        return organisations.find(id).orElseThrow();
    }

    private UUID representative(UUID id) {
        return organisations.representativesOf(id).get(0);
    }

    private StaffTask task(UUID id) {
        return cases.tasksOf(id.toString()).get(0);
    }

    private void decide(UUID id, Map<String, Object> answers) {
        testCases.submit(id, "Task_VerifyOrganisation", answers);
    }
}
