package kz.bastama.ngo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.application.RecordVerification;
import kz.bastama.ngo.domain.OrganisationFixture;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Verification;
import kz.bastama.notice.Notices;
import kz.bastama.party.Bin;
import kz.bastama.party.CheckDigit;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
class RegistrationPagesTest {

    @Autowired
    private RecordVerification verification;

    @Autowired
    private Journal journal;

    @Autowired
    private Notices notices;

    @Autowired
    private OrganisationRegister register;

    @Autowired
    private TestCases cases;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private Organisations organisations;

    private final Bin bin = OrganisationFixture.freshBin();
    private final String mail = UUID.randomUUID() + "@example.kz";

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void showsTheFormInEachLanguage(String language) throws Exception {
        mvc.perform(get("/register").header("Accept-Language", language))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"bin\"")))
                .andExpect(content().string(containsString("351010000")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void opensAccountAndCabinet() throws Exception {
        send(typed()).andExpect(redirectedUrl("/sign-in"));

        Organisation organisation = organisations.findByBin(bin).orElseThrow();
        Person person = people.findByLogin(mail).orElseThrow();
        assertThat(organisation.name().kk())
                .isEqualTo("\u04d8\u0434\u0456\u043b '<b>\u0416\u0430\u0441\u0442\u0430\u0440</b>\"");
        assertThat(organisations.mayAct(person.id(), organisation.id())).isTrue();
        mvc.perform(get("/cabinet").with(accounts.signedIn(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(bin.digits())))
                .andExpect(content().string(not(containsString("<b>"))));
    }

    @Test
    void letsTheTrueHeadInWhoeverTypedTheBinFirst() throws Exception {
        send(typed()).andExpect(status().is3xxRedirection());
        UUID squatter = organisations.findByBin(bin).orElseThrow().id();
        Map<String, String> head = typed();
        head.put("email", UUID.randomUUID() + "@example.kz");
        send(head).andExpect(redirectedUrl("/sign-in"));
        Person person = people.findByLogin(head.get("email")).orElseThrow();
        UUID own = organisations.ofRepresentative(person.id()).get(0).id();

        verification.verify(own, "Order 5");

        assertThat(organisations.findByBin(bin).orElseThrow().id()).isEqualTo(own);
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> cases.submit(
                        squatter,
                        "Task_VerifyOrganisation",
                        Map.of("verificationDecision", "verify", "verificationBasis", "Order 6")))
                .withMessageContaining(
                        "\u0443\u0436\u0435 \u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0430");
    }

    @Test
    void answersTheSameWhetherTheMailIsKnownOrNot() throws Exception {
        send(typed()).andExpect(redirectedUrl("/sign-in")).andExpect(flash().attribute("done", "ngo.register.done"));
        Map<String, String> again = typed();
        again.put("bin", OrganisationFixture.freshBin().digits());

        send(again).andExpect(redirectedUrl("/sign-in")).andExpect(flash().attribute("done", "ngo.register.done"));

        Person owner = people.findByLogin(mail).orElseThrow();
        assertThat(organisations.ofRepresentative(owner.id())).hasSize(1);
        assertThat(organisations.findByBin(Bin.read(again.get("bin")).orElseThrow()))
                .isEmpty();
        assertThat(notices.of(owner.id())).anyMatch(notice -> notice.body().contains(mail));
    }

    @Test
    void refusesSecondRegistrationOfVerifiedBinAndKeepsWhatWasTyped() throws Exception {
        send(typed()).andExpect(status().is3xxRedirection());
        verification.verify(organisations.findByBin(bin).orElseThrow().id(), "Order 5");
        Map<String, String> again = typed();
        again.put("email", UUID.randomUUID() + "@example.kz");

        send(again)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("f-bin")))
                .andExpect(content().string(containsString(again.get("email"))))
                .andExpect(content().string(not(containsString(TestPeople.PASSWORD))));
    }

    @Test
    void claimsAnOrganisationThatIsKnownWithoutAnybody() throws Exception {
        UUID known = register.save(RegisteredOrganisation.open(
                                UUID.randomUUID(),
                                bin,
                                OrganisationFixture.entry("Known of old").accepted(),
                                Instant.parse("2020-09-01T05:00:00Z"))
                        .verified(new Verification(Instant.parse("2020-09-01T05:00:00Z"), "Register", "import")))
                .id();
        mvc.perform(get("/register").param("known", bin.digits()))
                .andExpect(content().string(containsString("Known of old")))
                .andExpect(content().string(not(containsString("Head of it"))))
                .andExpect(content().string(not(containsString("125KZT"))));

        send(typed()).andExpect(redirectedUrl("/sign-in"));

        Organisation claimed = organisations.findByBin(bin).orElseThrow();
        assertThat(claimed.id()).isEqualTo(known);
        assertThat(claimed.verifiedAt()).isNull();
        assertThat(claimed.name().ru())
                .as("what was known stays until an officer has looked")
                .isEqualTo("Known of old");
        assertThat(claimed.head().name()).isEqualTo("Head of it");
        assertThat(claimed.bank().iban()).isEqualTo("KZ86125KZT5004100100");
        assertThat(organisations.representativesOf(known)).hasSize(1);
        Person owner = people.findByLogin(mail).orElseThrow();
        Map<String, String> proposed = typed();
        proposed.keySet().removeAll(List.of("bin", "consent", "password", "passwordAgain"));
        proposed.put("address", "Proposed street 9");
        proposed.put("nameEn", "Proposed in English");
        edit(proposed, owner).andExpect(redirectedUrl("/cabinet/organisation"));
        assertThat(organisations.findByBin(bin).orElseThrow().address()).isEqualTo("Street 1");
        people.speak(owner.id(), Locale.ENGLISH);
        Person officer = accounts.open(Role.OPERATOR);
        people.speak(officer.id(), Locale.ENGLISH);
        for (var reader : Map.of(owner, "/cabinet/organisation", officer, "/staff/organisations/" + known)
                .entrySet()) {
            mvc.perform(get(reader.getValue()).with(accounts.signedIn(reader.getKey())))
                    .andExpect(content().string(containsString("Known before")))
                    .andExpect(content().string(containsString("Known of old")))
                    .andExpect(content().string(containsString("Proposed street 9")));
        }
        cases.submit(
                known,
                "Task_VerifyOrganisation",
                Map.of("verificationDecision", "verify", "verificationBasis", "Order 5"));
        assertThat(organisations.findByBin(bin).orElseThrow().address()).isEqualTo("Proposed street 9");
        List<Map<String, String>> replaced = journal.ofCase(known.toString()).stream()
                .map(JournalRecord::entry)
                .filter(entry -> entry.what().equals("ngo.factReplaced"))
                .map(JournalEntry::details)
                .toList();
        assertThat(replaced)
                .contains(
                        Map.of("field", "address", "told", "true", "before", "Street 1", "after", "Proposed street 9"),
                        Map.of("field", "nameEn", "told", "true", "before", "-", "after", "Proposed in English"))
                .extracting(facts -> facts.get("field"))
                .contains("nameRu", "contact")
                .doesNotHaveDuplicates();
        assertThat(replaced.toString()).doesNotContain(mail, "KZ86125KZT5004100100", "Head of it");
        Map<String, String> again = typed();
        again.put("email", UUID.randomUUID() + "@example.kz");
        send(again)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("f-bin")));
    }

    @Test
    void namesAllMistakesAtOnce() throws Exception {
        Map<String, String> typed = typed();
        typed.put("bin", bin.digits().substring(0, 11) + (bin.digits().charAt(11) == '0' ? "1" : "0"));
        typed.put("kato", "999999999");
        typed.put("passwordAgain", "something else");
        typed.remove("consent");

        send(typed)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#f-bin")))
                .andExpect(content().string(containsString("#f-kato")))
                .andExpect(content().string(containsString("#f-passwordAgain")))
                .andExpect(content().string(containsString("#f-consent")));
        assertThat(people.findByLogin(mail)).isEmpty();
    }

    @Test
    void refusesTheBinOfAJointEntrepreneur() throws Exception {
        String stem = IntStream.range(10, 99)
                .mapToObj(serial -> "210360000" + serial)
                .filter(one -> CheckDigit.of(one) < 10)
                .findFirst()
                .orElseThrow();
        Map<String, String> typed = typed();
        typed.put("bin", stem + CheckDigit.of(stem));

        MockHttpServletRequestBuilder request = post("/register").header("Accept-Language", "en");
        typed.forEach(request::param);
        mvc.perform(request.with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#f-bin")))
                .andExpect(content().string(containsString("joint enterprise")));
        assertThat(organisations.findByBin(new Bin(typed.get("bin")))).isEmpty();
    }

    @Test
    void refusesFieldsThatTheFormDoesNotHave() throws Exception {
        Map<String, String> typed = typed();
        typed.put("state", "VERIFIED");

        send(typed).andExpect(status().isUnprocessableEntity());
        assertThat(organisations.findByBin(bin)).isEmpty();
    }

    @Test
    void needsTheTokenAgainstForgery() throws Exception {
        mvc.perform(post("/register").param("bin", bin.digits())).andExpect(status().isForbidden());
    }

    @Test
    void ownerEditsTheProfileAndStrangersFindNothing() throws Exception {
        send(typed());
        Person owner = people.findByLogin(mail).orElseThrow();
        String shown = mvc.perform(get("/cabinet/organisation").with(accounts.signedIn(owner)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"iban\"")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(shown).as("no English name was given").containsOnlyOnce("\"Public foundation\"");
        Map<String, String> profile = typed();
        profile.keySet().removeAll(List.of("bin", "consent", "password", "passwordAgain"));
        profile.put("iban", "KZ86125KZT5004100100");
        profile.put("bic", "KCJBKZKX");
        profile.put("spheres", "4");
        profile.put("headPostKk", "\u0411\u0430\u0441\u0448\u044b");
        profile.put("founders[0].name", "Founder");
        profile.put("founders[0].number", OrganisationFixture.freshBin().digits());

        edit(profile, owner).andExpect(redirectedUrl("/cabinet/organisation"));
        assertThat(organisations.findByBin(bin).orElseThrow().bank().iban()).isEqualTo("KZ86125KZT5004100100");
        mvc.perform(get("/staff/organisations/"
                                + organisations.findByBin(bin).orElseThrow().id())
                        .with(accounts.signedInAs(Role.OPERATOR)))
                .andExpect(content()
                        .string(containsString("сферы деятельности, руководитель, банковский счёт, учредители")));
        assertThat(organisations.findByBin(bin).orElseThrow().founders()).hasSize(1);
        assertThat(organisations.findByBin(bin).orElseThrow().head().postInBoth())
                .isEqualTo(OfficialText.of("\u0411\u0430\u0441\u0448\u044b", "Director"));

        profile.put("iban", "KZ86125KZT5004100101");
        edit(profile, owner)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#f-iban")));
        mvc.perform(get("/cabinet/organisation").with(accounts.signedInAs(Role.NGO)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/cabinet").with(accounts.signedInAs(Role.NGO))).andExpect(status().isOk());
    }

    @Test
    void tellsTheLaterOfTwoTabsWhatTheEarlierSaved() throws Exception {
        send(typed());
        Person owner = people.findByLogin(mail).orElseThrow();
        people.speak(owner.id(), Locale.ENGLISH);
        String seen = version(owner);
        Map<String, String> first = typed();
        first.keySet().removeAll(List.of("bin", "consent", "password", "passwordAgain"));
        Map<String, String> second = new HashMap<>(first);
        first.putAll(Map.of("_version", seen, "phone", "+7 702 222 22 22"));
        second.putAll(Map.of("_version", seen, "contactPerson", "Somebody Else"));

        perform(post("/cabinet/organisation"), first, owner).andExpect(redirectedUrl("/cabinet/organisation"));
        perform(post("/cabinet/organisation"), second, owner)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("What differs")))
                .andExpect(content().string(containsString("+7 702 222 22 22")))
                .andExpect(content().string(containsString("value=\"Somebody Else\"")))
                .andExpect(content().string(containsString("name=\"_version\" value=\"" + seen)));
        assertThat(organisations.findByBin(bin).orElseThrow().contact().phone()).isEqualTo("+7 702 222 22 22");
        assertThat(organisations.findByBin(bin).orElseThrow().contact().person())
                .isEqualTo("Contact Person");

        second.put("_over", version(owner));
        perform(post("/cabinet/organisation"), second, owner).andExpect(redirectedUrl("/cabinet/organisation"));
        assertThat(organisations.findByBin(bin).orElseThrow().contact().person())
                .isEqualTo("Somebody Else");
    }

    @Test
    void saysWhereItIsFoundAndHowManyWorkThere() throws Exception {
        send(typed());
        Person owner = people.findByLogin(mail).orElseThrow();
        Map<String, String> profile = typed();
        profile.keySet().removeAll(List.of("bin", "consent", "password", "passwordAgain"));
        profile.put("actualKato", profile.get("kato"));
        edit(profile, owner)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#f-actualAddress")));
        profile.put("actualAddress", "Dostyk 12, office 4");
        for (String wrong : List.of("-1", "2.5", "many", "100001")) {
            profile.put("staff", wrong);
            edit(profile, owner)
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("#f-staff")));
        }
        profile.put("staff", "17");
        edit(profile, owner).andExpect(redirectedUrl("/cabinet/organisation"));

        mvc.perform(get("/cabinet/organisation").with(accounts.signedIn(owner)))
                .andExpect(content().string(containsString("value=\"Dostyk 12, office 4\"")))
                .andExpect(content().string(containsString("value=\"17\"")));
        UUID id = organisations.findByBin(bin).orElseThrow().id();
        Person officer = accounts.open(Role.OPERATOR);
        for (String language : List.of("kk", "ru", "en")) {
            people.speak(officer.id(), Locale.forLanguageTag(language));
            mvc.perform(get("/staff/organisations/" + id).with(accounts.signedIn(officer)))
                    .andExpect(content().string(containsString("Dostyk 12, office 4")))
                    .andExpect(content().string(containsString("<dd>17</dd>")))
                    .andExpect(content().string(not(containsString("??"))));
        }

        profile.put("actualKato", "");
        edit(profile, owner)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#f-actualKato")));
        profile.put("actualAddress", "");
        profile.put("staff", "");
        edit(profile, owner).andExpect(redirectedUrl("/cabinet/organisation"));
        mvc.perform(get("/staff/organisations/" + id).with(accounts.signedIn(officer)))
                .andExpect(content().string(not(containsString("Dostyk 12"))))
                .andExpect(content().string(not(containsString("<dd>17</dd>"))));
    }

    @Test
    void staffFindsItAndOpensItsCard() throws Exception {
        send(typed());
        UUID id = organisations.findByBin(bin).orElseThrow().id();
        Person officer = accounts.open(Role.OPERATOR);

        mvc.perform(get("/staff/organisations").param("q", bin.digits()).with(accounts.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(id.toString())));
        mvc.perform(get("/staff/organisations/" + id).with(accounts.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(mail)))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/staff/organisations/" + UUID.randomUUID()).with(accounts.signedIn(officer)))
                .andExpect(status().isNotFound());
    }

    private ResultActions send(Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = post("/register").with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private ResultActions edit(Map<String, String> profile, Person owner) throws Exception {
        Map<String, String> typed = new HashMap<>(profile);
        typed.put("_version", version(owner));
        return perform(post("/cabinet/organisation"), typed, owner);
    }

    private String version(Person owner) throws Exception {
        return mvc.perform(get("/cabinet/organisation").with(accounts.signedIn(owner)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceFirst("(?s).*name=\"_version\" value=\"(\\d+)\".*", "$1");
    }

    private ResultActions perform(MockHttpServletRequestBuilder request, Map<String, String> typed, Person person)
            throws Exception {
        typed.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(accounts.signedIn(person)));
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("bin", bin.digits());
        typed.put("nameKk", "\u04d8\u0434\u0456\u043b '<b>\u0416\u0430\u0441\u0442\u0430\u0440</b>\"");
        typed.put("nameRu", "Public foundation");
        typed.put("nameEn", "");
        typed.put("legalForm", "PUBLIC_FOUNDATION");
        typed.put("registeredOn", "2021-03-04");
        typed.put("kato", "351010000");
        typed.put("address", "Street 1");
        typed.put("headName", "Head Of It");
        typed.put("headPost", "Director");
        typed.put("contactPerson", "Contact Person");
        typed.put("phone", "+7 701 000 00 00");
        typed.put("email", mail);
        typed.put("consent", "true");
        typed.put("password", TestPeople.PASSWORD);
        typed.put("passwordAgain", TestPeople.PASSWORD);
        return typed;
    }
}
