package kz.bastama.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestSession;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.account.domain.SecondFactors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A second factor by the codes of a device. */
@BastamaTest
class SecondFactorTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private People people;

    @Autowired
    private DeviceCodes device;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext product;

    private final RequestPostProcessor ownAddress = request -> {
        request.setRemoteAddr("factor-" + hashCode());
        return request;
    };

    @Test
    @DisplayName("RFC 6238, appendix B: SHA-1 at 59 s and at 1111111109 s")
    void showsTheCodesOfTheStandard() {
        String secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assertThat(device.code(secret, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(device.code(secret, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
        assertThat(device.step(secret, "287082", Instant.ofEpochSecond(89))).isEqualTo(OptionalLong.of(1));
        assertThat(device.step(secret, "287082", Instant.ofEpochSecond(121))).isEmpty();
    }

    @Test
    void halfSignedInIsAVisitorEverywhereUntilTheCodeIsTyped() throws Exception {
        Person person = accounts.open(Role.OPERATOR);
        String secret = setUp(person).secret();
        TestSession session = new TestSession();
        signIn(session, person).andExpect(redirectedUrl("/home"));

        for (String page : List.of("/home", "/staff", "/profile", "/profile/second-factor", "/messages")) {
            session.perform(mvc, get(page).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
        }
        session.perform(mvc, get("/camunda/app/tasklist/default/").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/sign-in"));
        session.perform(mvc, get("/camunda/api/engine/engine/default/filter")).andExpect(status().isUnauthorized());
        session.perform(mvc, get("/")).andExpect(content().string(not(containsString(person.name()))));
        session.perform(mvc, get("/sign-in")).andExpect(redirectedUrl("/sign-in/code"));
        session.perform(mvc, get("/sign-in/second-factor")).andExpect(redirectedUrl("/sign-in/code"));
        session.perform(mvc, get("/sign-in/code")).andExpect(content().string(not(containsString("??"))));
        String before = session.id();

        type(session, code(secret, 1)).andExpect(redirectedUrl("/camunda/app/tasklist/default/"));

        assertThat(session.id()).isNotEqualTo(before);
        session.perform(mvc, get("/staff")).andExpect(status().isOk());
    }

    @Test
    void takesNoCodeTwiceAndNoRecoveryCodeTwice() throws Exception {
        Person person = accounts.open(Role.EXPERT);
        Shown shown = setUp(person);
        TestSession first = half(person);
        type(first, code(shown.secret(), 1)).andExpect(redirectedUrl("/home"));
        type(half(person), code(shown.secret(), 1)).andExpect(status().isUnprocessableEntity());
        type(half(person), code(shown.secret(), 0)).andExpect(status().isUnprocessableEntity());

        String recovery = shown.codes().get(3);
        type(half(person), " " + recovery.toUpperCase()).andExpect(redirectedUrl("/home"));
        type(half(person), recovery).andExpect(status().isUnprocessableEntity());

        assertThat(factors.find(person.id()).orElseThrow().codesLeft()).isEqualTo(9);
        assertThat(shown.codes()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void holdsAfterFiveWrongCodesEvenTheRightOne() throws Exception {
        Person person = accounts.open(Role.EXPERT);
        String secret = setUp(person).secret();
        TestSession session = half(person);
        for (int attempt = 0; attempt < 5; attempt++) {
            type(session, "abcdef").andExpect(status().isUnprocessableEntity());
        }
        type(session, code(secret, 1)).andExpect(status().isTooManyRequests());
    }

    @Test
    void ownerNeedsACodeToLoseItAndAnAdministratorDoesNot() throws Exception {
        Person person = accounts.open(Role.EXPERT);
        Shown shown = setUp(person);
        TestSession session = half(person);
        type(session, shown.codes().get(0)).andExpect(redirectedUrl("/home"));
        session.perform(mvc, own("/end", "000000")).andExpect(status().isUnprocessableEntity());
        assertThat(factors.since(person.id())).isPresent();
        session.perform(mvc, own("/end", shown.codes().get(1))).andExpect(redirectedUrl("/profile/second-factor"));
        assertThat(factors.since(person.id())).isEmpty();

        setUp(person);
        Person administrator = accounts.open(Role.ADMINISTRATOR);
        mvc.perform(post("/admin/people/" + person.id() + "/second-factor")
                .with(csrf())
                .with(accounts.signedIn(administrator)));
        assertThat(factors.since(person.id())).isEmpty();
        for (var language :
                Map.of("kk", "Екінші", "ru", "второй", "en", "second factor").entrySet()) {
            people.speak(person.id(), Locale.forLanguageTag(language.getKey()));
            mvc.perform(get("/messages").with(accounts.signedIn(person)))
                    .andExpect(content().string(containsString(language.getValue())))
                    .andExpect(content().string(not(containsString("{login}"))));
        }
        mvc.perform(get("/admin/people/" + person.id()).with(accounts.signedIn(administrator)))
                .andExpect(content().string(containsString(administrator.name())))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void needsACodeNotThePasswordForAnotherMailAddress() throws Exception {
        Person person = accounts.open(Role.NGO);
        Shown shown = setUp(person);
        TestSession session = half(person);
        type(session, shown.codes().get(0)).andExpect(redirectedUrl("/home"));
        session.perform(mvc, get("/profile/mail"))
                .andExpect(content().string(containsString("name=\"code\"")))
                .andExpect(content().string(not(containsString("present-password"))));
        String wanted = "new-" + person.email();

        session.perform(mvc, mail(wanted, "")).andExpect(status().isUnprocessableEntity());
        assertThat(people.find(person.id()).orElseThrow().email()).isEqualTo(person.email());

        session.perform(mvc, mail(wanted, shown.codes().get(1))).andExpect(redirectedUrl("/profile"));
        assertThat(people.find(person.id()).orElseThrow().email()).isEqualTo(wanted);
    }

    @Test
    void keepsTheSecretEncryptedAndBoundToThePerson() throws Exception {
        Person person = accounts.open(Role.EXPERT);
        String secret = setUp(person).secret();
        byte[] kept = database.sql("select secret from account_second_factors where person = ?")
                .param(person.id())
                .query(byte[].class)
                .single();
        assertThat(new String(kept)).doesNotContain(secret);
        Person other = accounts.open(Role.EXPERT);
        setUp(other);
        database.sql("update account_second_factors set secret = ? where person = ?")
                .param(kept)
                .param(other.id())
                .update();
        assertThat(factors.find(other.id()).orElseThrow().secret()).isNull();
    }

    @Test
    @DisplayName("BASTAMA_SECONDFACTOR_RESET lets an only administrator in who lost device and codes")
    void isTakenAwayAtTheStartByTheEnvironment() throws Exception {
        Person administrator = accounts.open(Role.ADMINISTRATOR);
        setUp(administrator);
        Person other = accounts.open(Role.ADMINISTRATOR);
        setUp(other);

        starts(Map.of());
        starts(Map.of("BASTAMA_SECONDFACTOR_RESET", "nobody-of-that-login"));
        assertThat(factors.since(administrator.id())).isPresent();

        starts(Map.of("BASTAMA_SECONDFACTOR_RESET", administrator.login()));

        assertThat(factors.since(administrator.id())).isEmpty();
        assertThat(factors.since(other.id())).as("nobody else's").isPresent();
        TestSession session = half(administrator);
        session.perform(mvc, get("/admin/people")).andExpect(status().isOk());
        Person reader = accounts.open(Role.ADMINISTRATOR);
        people.speak(reader.id(), Locale.ENGLISH);
        mvc.perform(get("/admin/people/" + administrator.id()).with(accounts.signedIn(reader)))
                .andExpect(content().string(containsString("Second factor reset")))
                .andExpect(content().string(containsString("BASTAMA_SECONDFACTOR_RESET")));
    }

    /** What the product does at the start with those variables of its environment. */
    private void starts(Map<String, Object> variables) throws Exception {
        try (AnnotationConfigApplicationContext start = new AnnotationConfigApplicationContext()) {
            start.setParent(product);
            start.getEnvironment()
                    .getPropertySources()
                    .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
            ConfigurationPropertySources.attach(start.getEnvironment());
            start.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
            start.register(AccountSettings.class);
            start.refresh();
            start.getBean("secondFactorReset", ApplicationRunner.class).run(new DefaultApplicationArguments());
        }
    }

    record Shown(String secret, List<String> codes) {}

    /** On the page of the profile, as anybody may. */
    private Shown setUp(Person person) throws Exception {
        TestSession session = new TestSession();
        signIn(session, person).andExpect(redirectedUrl("/home"));
        String page = session.perform(mvc, get("/profile/second-factor"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String secret = TestDevice.secretOn(page);
        session.perform(mvc, own("", "000000")).andExpect(status().isUnprocessableEntity());
        session.perform(mvc, own("", code(secret, 0))).andExpect(redirectedUrl("/profile/second-factor"));
        String shown = session.perform(mvc, get("/profile/second-factor"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> codes = Pattern.compile("<code class=\"secret\">([a-z2-9-]+)</code>")
                .matcher(shown)
                .results()
                .map(code -> code.group(1))
                .toList();
        assertThat(session.perform(mvc, get("/profile/second-factor"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain(codes.get(0));
        return new Shown(secret, codes);
    }

    private TestSession half(Person person) throws Exception {
        TestSession session = new TestSession();
        signIn(session, person).andExpect(redirectedUrl("/home"));
        return session;
    }

    private ResultActions signIn(TestSession session, Person person) throws Exception {
        return session.perform(
                mvc,
                post("/sign-in")
                        .param("login", person.login())
                        .param("password", TestPeople.PASSWORD)
                        .with(ownAddress)
                        .with(csrf()));
    }

    private ResultActions type(TestSession session, String code) throws Exception {
        return session.perform(
                mvc, post("/sign-in/code").param("code", code).with(ownAddress).with(csrf()));
    }

    private MockHttpServletRequestBuilder mail(String wanted, String code) {
        return post("/profile/mail")
                .param("email", wanted)
                .param("present-password", TestPeople.PASSWORD)
                .param("code", code)
                .with(ownAddress)
                .with(csrf());
    }

    private MockHttpServletRequestBuilder own(String act, String code) {
        return post("/profile/second-factor" + act)
                .param("code", code)
                .with(ownAddress)
                .with(csrf());
    }

    private String code(String secret, int later) {
        return device.code(secret, clock.instant().plus(Duration.ofSeconds(30L * later)));
    }
}
