package kz.bastama.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestSession;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.account.application.AdministerPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BastamaTest
class SignInTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private People people;

    @Autowired
    private AdministerPeople administration;

    @Autowired
    private JdbcClient database;

    private final RequestPostProcessor ownAddress = from(UUID.randomUUID().toString());

    @Test
    void signsInUnderNewSessionAndLandsAtHome() throws Exception {
        Person person = testPeople.open(Role.OPERATOR);
        TestSession session = new TestSession();
        session.perform(mvc, get("/sign-in"));
        String before = session.id();
        signIn(person.login(), TestPeople.PASSWORD, session).andExpect(redirectedUrl("/home"));
        assertThat(session.id()).isNotEqualTo(before);
        session.perform(mvc, get("/home")).andExpect(redirectedUrl("/staff"));
    }

    @Test
    void returnsToPageThatWasAskedFor() throws Exception {
        Person person = testPeople.open(Role.ADMINISTRATOR);
        TestSession session = new TestSession();
        session.perform(mvc, get("/admin/people?text=a").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/sign-in"));
        signIn(person.login(), TestPeople.PASSWORD, session).andExpect(redirectedUrl("/admin/people?text=a"));
    }

    @Test
    void leadsBackToThePageThatAskedForTheSignInAndNowhereElse() throws Exception {
        Person person = testPeople.open(Role.NGO);
        TestSession session = new TestSession();
        session.perform(mvc, get("/home").queryParam("to", "/calls?sort=sum").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/sign-in"));
        signIn(person.login(), TestPeople.PASSWORD, session).andExpect(redirectedUrl("/home?to=/calls?sort%3Dsum"));

        session.perform(mvc, get("/home").queryParam("to", "/calls?sort=sum"))
                .andExpect(redirectedUrl("/calls?sort=sum"));
        for (String elsewhere : new String[] {"//example.org", "https://example.org", "/\\example.org", "/{x}"}) {
            session.perform(mvc, get("/home").queryParam("to", elsewhere))
                    .andExpect(redirectedUrl(elsewhere.equals("/{x}") ? "/%7Bx%7D" : "/cabinet"));
        }
    }

    @Test
    void goesOnInTheLanguageThatTheGuestChose() throws Exception {
        Person person = testPeople.open(Role.NGO);
        people.speak(person.id(), Locale.forLanguageTag("kk"));
        TestSession session = new TestSession();
        session.perform(
                mvc,
                post("/language")
                        .param("language", "ru")
                        .param("back", "/calls")
                        .with(csrf()));
        signIn(person.login(), TestPeople.PASSWORD, session);
        session.perform(mvc, get("/cabinet")).andExpect(content().string(containsString("<html lang=\"ru\"")));
        assertThat(people.find(person.id()).orElseThrow().language().getLanguage())
                .isEqualTo("ru");

        people.speak(person.id(), Locale.forLanguageTag("kk"));
        signIn(person.login(), TestPeople.PASSWORD, new TestSession());
        assertThat(people.find(person.id()).orElseThrow().language().getLanguage())
                .as("only what was chosen in this session")
                .isEqualTo("kk");
    }

    @Test
    void takesLoginInAnyCase() throws Exception {
        Person person = testPeople.open(Role.NGO);
        signIn(" " + person.login().toUpperCase() + " ", TestPeople.PASSWORD, new TestSession())
                .andExpect(redirectedUrl("/home"));
    }

    @Test
    void saysTheSameOfUnknownLoginAndWrongPassword() throws Exception {
        Person person = testPeople.open(Role.NGO);
        for (String login : new String[] {person.login(), "nobody-" + UUID.randomUUID()}) {
            signIn(login, "wrong", new TestSession())
                    .andExpect(status().isUnauthorized())
                    .andExpect(forwardedUrl("/sign-in/refused"));
        }
        mvc.perform(post("/sign-in/refused")
                        .with(csrf())
                        .param("login", person.login())
                        .requestAttr(SignInRefused.PROBLEM, "account.signIn.wrong")
                        .header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Login or password is wrong.")))
                .andExpect(content().string(containsString(person.login())));
    }

    @Test
    void holdsLoginAfterFiveFailuresEvenWithRightPassword() throws Exception {
        Person person = testPeople.open(Role.NGO);
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn(person.login(), "wrong", new TestSession()).andExpect(status().isUnauthorized());
        }
        signIn(person.login(), TestPeople.PASSWORD, new TestSession())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void leavesLoginOpenFromElsewhereWhileAStrangerGuesses() throws Exception {
        Person person = testPeople.open(Role.NGO);
        RequestPostProcessor rival = from("198.51.100." + UUID.randomUUID());
        for (int attempt = 0; attempt < 8; attempt++) {
            signIn(person.login(), "wrong", rival);
        }
        signIn(person.login(), TestPeople.PASSWORD, rival).andExpect(status().isTooManyRequests());
        signIn(person.login(), TestPeople.PASSWORD, ownAddress).andExpect(redirectedUrl("/home"));
    }

    @Test
    void holdsGuessesThatComeAtOnce() throws Exception {
        Person person = testPeople.open(Role.NGO);
        RequestPostProcessor address = from("203.0.113." + UUID.randomUUID());
        List<Integer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(guess -> {
                    try {
                        return signIn(person.login(), "wrong" + guess, address)
                                .andReturn()
                                .getResponse()
                                .getStatus();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(answers.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(5);
        assertThat(answers).containsOnly(401, 429);
    }

    @Test
    void holdsAddressThatTriesManyLogins() throws Exception {
        RequestPostProcessor address = from("192.0.2." + UUID.randomUUID());
        for (int attempt = 0; attempt < 40; attempt++) {
            signIn("guess" + UUID.randomUUID(), "wrong", address).andExpect(status().isUnauthorized());
        }
        Person person = testPeople.open(Role.NGO);
        signIn(person.login(), TestPeople.PASSWORD, address).andExpect(status().isTooManyRequests());
        signIn(person.login(), TestPeople.PASSWORD, ownAddress).andExpect(redirectedUrl("/home"));
    }

    @Test
    void letsRevokedRightAndClosedAccountGoAtOnce() throws Exception {
        Person person = testPeople.open(Right.of(Role.OPERATOR), Right.of(Role.MANAGER));
        TestSession session = new TestSession();
        signIn(person.login(), TestPeople.PASSWORD, session);
        session.perform(mvc, get("/staff")).andExpect(status().isOk());
        people.revoke(person.id(), Right.of(Role.OPERATOR));
        session.perform(mvc, get("/staff")).andExpect(status().isForbidden());
        administration.close(person.id());
        session.perform(mvc, get("/profile")).andExpect(redirectedUrl("/sign-in"));
        signIn(person.login(), TestPeople.PASSWORD, new TestSession()).andExpect(status().isUnauthorized());
    }

    @Test
    void leadsTemporaryPasswordToItsChangeOnly() throws Exception {
        Person person = testPeople.open(Role.OPERATOR);
        String temporary = administration.resetPassword(person.id());
        TestSession session = new TestSession();
        signIn(person.login(), temporary, session).andExpect(redirectedUrl("/home"));
        session.perform(mvc, get("/staff")).andExpect(redirectedUrl("/profile/password"));
        session.perform(mvc, get("/profile/password")).andExpect(status().isOk());
        change(session, temporary, "short", "other")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#new-password\"")))
                .andExpect(content().string(containsString("href=\"#repeated-password\"")));
        change(session, temporary, "a better password", "a better password").andExpect(redirectedUrl("/home"));
        session.perform(mvc, get("/staff")).andExpect(status().isOk());
    }

    @Test
    void endsOtherSessionsWhenPasswordChanges() throws Exception {
        Person person = testPeople.open(Role.OPERATOR);
        TestSession here = new TestSession();
        TestSession elsewhere = new TestSession();
        signIn(person.login(), TestPeople.PASSWORD, here);
        signIn(person.login(), TestPeople.PASSWORD, elsewhere);
        change(here, TestPeople.PASSWORD, "a better password", "a better password");
        here.perform(mvc, get("/staff")).andExpect(status().isOk());
        elsewhere.perform(mvc, get("/staff").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void asksToSignInWhereSessionOfAnotherReleaseIsNotUnderstood() throws Exception {
        Person person = testPeople.open(Role.OPERATOR);
        TestSession session = new TestSession();
        signIn(person.login(), TestPeople.PASSWORD, session);
        session.perform(mvc, get("/staff")).andExpect(status().isOk());
        database.sql("update platform_sessions_attributes set attribute_bytes = 'older' where session_primary_id in"
                        + " (select primary_id from platform_sessions where principal_name = ?)")
                .param(person.login())
                .update();
        session.perform(mvc, get("/staff").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
        signIn(person.login(), TestPeople.PASSWORD, session).andExpect(redirectedUrl("/staff"));
    }

    @Test
    void signsOut() throws Exception {
        Person person = testPeople.open(Role.OPERATOR);
        TestSession session = new TestSession();
        signIn(person.login(), TestPeople.PASSWORD, session);
        session.perform(mvc, post("/sign-out").with(csrf())).andExpect(redirectedUrl("/"));
        session.perform(mvc, get("/staff").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
    }

    private ResultActions signIn(String login, String password, TestSession session) throws Exception {
        return session.perform(
                mvc,
                post("/sign-in")
                        .with(csrf())
                        .with(ownAddress)
                        .param("login", login)
                        .param("password", password));
    }

    private ResultActions signIn(String login, String password, RequestPostProcessor address) throws Exception {
        return mvc.perform(post("/sign-in")
                .with(csrf())
                .with(address)
                .param("login", login)
                .param("password", password));
    }

    private ResultActions change(TestSession session, String present, String wanted, String repeated) throws Exception {
        return session.perform(
                mvc,
                post("/profile/password")
                        .with(csrf())
                        .param("present-password", present)
                        .param("new-password", wanted)
                        .param("repeated-password", repeated));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
