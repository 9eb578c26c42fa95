package kz.bastama.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestSession;
import kz.bastama.account.LoginTaken;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BastamaTest
class PeoplePagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    private Person administrator;
    private RequestPostProcessor asAdministrator;

    @BeforeEach
    void signIn() {
        administrator = testPeople.open(Role.ADMINISTRATOR);
        asAdministrator = testPeople.signedIn(administrator);
    }

    @Test
    void opensAccountAndShowsPasswordOnce() throws Exception {
        String login = "n" + UUID.randomUUID().toString().substring(0, 8);
        TestSession browser = new TestSession();
        String page = browser.perform(
                        mvc,
                        post("/admin/people/new")
                                .with(csrf())
                                .with(asAdministrator)
                                .param("login", login.toUpperCase())
                                .param("email", login + "@example.kz")
                                .param("name", "Қасым Әли")
                                .param("speaks", "kk")
                                .param("role", "OPERATOR"))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("password"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        browser.perform(mvc, get(page).with(asAdministrator))
                .andExpect(content().string(containsString("Қасым Әли")))
                .andExpect(content().string(containsString("secret")));
        browser.perform(mvc, get(page).with(asAdministrator))
                .andExpect(content().string(not(containsString("secret"))));
        assertThat(people.findByLogin(login).orElseThrow().rights()).containsExactly(Right.of(Role.OPERATOR));
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(post("/admin/people/new")
                        .with(csrf())
                        .with(asAdministrator)
                        .param("login", "Ә")
                        .param("email", "typed-mail")
                        .param("name", "\u00A0\u2003")
                        .param("role", "CUSTOMER"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#name\"")))
                .andExpect(content().string(containsString("href=\"#login\"")))
                .andExpect(content().string(containsString("href=\"#email\"")))
                .andExpect(content().string(containsString("href=\"#scope\"")))
                .andExpect(content().string(containsString("typed-mail")));
    }

    @Test
    void refusesLoginThatIsTaken() {
        Assertions.assertThatThrownBy(() -> people.register(
                        administrator.login(), "a@b.kz", "Another", administrator.language(), "x", Set.of()))
                .isInstanceOf(LoginTaken.class);
    }

    @Test
    void grantsAndRevokesRights() throws Exception {
        Person person = testPeople.open(Role.OPERATOR);
        String page = "/admin/people/" + person.id();
        mvc.perform(post(page + "/rights")
                        .with(csrf())
                        .with(asAdministrator)
                        .param("role", "CUSTOMER")
                        .param("scope", "culture"))
                .andExpect(redirectedUrl(page));
        mvc.perform(post(page + "/rights/revoke")
                        .with(csrf())
                        .with(asAdministrator)
                        .param("role", "OPERATOR"))
                .andExpect(redirectedUrl(page));
        assertThat(people.find(person.id()).orElseThrow().rights())
                .containsExactly(new Right(Role.CUSTOMER, "culture"));
        assertThat(people.withRole(Role.CUSTOMER, "culture"))
                .extracting(Person::id)
                .contains(person.id());
        assertThat(people.withRole(Role.CUSTOMER, "other"))
                .extracting(Person::id)
                .doesNotContain(person.id());
        mvc.perform(get(page).with(asAdministrator).header("Accept-Language", "en"))
                .andExpect(
                        content()
                                .string(
                                        matchesPattern(
                                                "(?s).*Выдано право</span>: <span>Сотрудник заказчика</span><span> \\([^)]+\\)</span>.*")))
                .andExpect(content().string(containsString(administrator.name())));
    }

    @Test
    void doesNotLetAdministratorChangeOwnRights() throws Exception {
        String page = "/admin/people/" + administrator.id();
        mvc.perform(post(page + "/close").with(csrf()).with(asAdministrator))
                .andExpect(flash().attributeExists("problem"));
        mvc.perform(post(page + "/rights/revoke")
                        .with(csrf())
                        .with(asAdministrator)
                        .param("role", "ADMINISTRATOR"))
                .andExpect(flash().attributeExists("problem"));
        assertThat(people.find(administrator.id()).orElseThrow().active()).isTrue();
    }

    @Test
    void grantsNoRightThatComesWithRegister() throws Exception {
        Person person = testPeople.open(Role.OPERATOR);
        mvc.perform(post("/admin/people/" + person.id() + "/rights")
                        .with(csrf())
                        .with(asAdministrator)
                        .param("role", "EXPERT"))
                .andExpect(flash().attribute("problem", "account.people.roleByRegister"));
    }

    @Test
    void findsByPartOfNameLoginOrMail() throws Exception {
        Person person = testPeople.open(Role.AUDITOR);
        mvc.perform(get("/admin/people")
                        .with(asAdministrator)
                        .param("text", person.login().substring(1).toUpperCase()))
                .andExpect(content().string(containsString(person.name())));
        mvc.perform(get("/admin/people").with(asAdministrator).param("text", "100%_nobody"))
                .andExpect(content().string(containsString("class=\"empty\"")));
        mvc.perform(get("/admin/people")
                        .with(asAdministrator)
                        .param("role", "AUDITOR")
                        .param("sort", "-signedIn")
                        .param("page", "99"))
                .andExpect(status().isOk());
    }

    @Test
    void turnsPagesAndKeepsTheSearch() throws Exception {
        String family = "Family " + UUID.randomUUID();
        database.sql(
                        "insert into account_people select gen_random_uuid(), 0, gen_random_uuid(), '', ?, 'kk', '', true, now(),"
                                + " true, now() from generate_series(1, 26)")
                .param(family)
                .update();
        mvc.perform(get("/admin/people?text={text}&sort=-login", family).with(asAdministrator))
                .andExpect(content().string(containsString("aria-sort=\"descending\"")))
                .andExpect(content().string(containsString("page=2")))
                .andExpect(content().string(containsString("sort=-login")));
    }

    @Test
    void knowsNoOtherPage() throws Exception {
        mvc.perform(get("/admin/people/" + UUID.randomUUID()).with(asAdministrator))
                .andExpect(status().isNotFound());
        mvc.perform(get("/admin/people/none").with(asAdministrator)).andExpect(status().isNotFound());
    }
}
