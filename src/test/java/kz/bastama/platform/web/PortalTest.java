package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestSession;
import kz.bastama.account.DeskTile;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class PortalTest {

    @Autowired
    private List<DeskTile> tiles;

    @Autowired
    private MessageSource messages;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @ParameterizedTest
    @CsvSource({"kk,Мемлекеттік", "ru,Войти", "en,Sign in"})
    void speaksLanguageOfBrowser(String language, String word) throws Exception {
        String text = language.equals("kk") ? "мемлекеттік гранттар" : word;
        mvc.perform(get("/").header("Accept-Language", language))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lang=\"" + language + "\"")))
                .andExpect(content().string(containsString(text)));
    }

    @Test
    void prefersChosenLanguageToBrowsers() throws Exception {
        mvc.perform(get("/").header("Accept-Language", "en").cookie(new Cookie("language", "kk")))
                .andExpect(content().string(containsString("lang=\"kk\"")));
    }

    @Test
    void speaksRussianToWhomItCannotUnderstand() throws Exception {
        mvc.perform(get("/").header("Accept-Language", "fr"))
                .andExpect(content().string(containsString("lang=\"ru\"")));
    }

    @Test
    void remembersChosenLanguageInBrowserAndReturns() throws Exception {
        mvc.perform(post("/language").with(csrf()).param("language", "kk").param("back", "/calls?text={id}"))
                .andExpect(redirectedUrl("/calls?text={id}"));
        mvc.perform(post("/language").with(csrf()).param("language", "kk").param("back", "/calls?page=2"))
                .andExpect(redirectedUrl("/calls?page=2"))
                .andExpect(cookie().value("language", "kk"))
                .andExpect(cookie().httpOnly("language", true));
    }

    /** The answer to a post stands at an address that may not be one to open. */
    @Test
    void returnsFromARefusedPostToThePageOfItsButton() throws Exception {
        mvc.perform(post("/profile/second-factor/codes")
                        .with(csrf())
                        .with(people.signedIn(people.open(Role.OPERATOR)))
                        .param("code", "typed"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("action=\"/language?back=/profile/second-factor\"")));
    }

    @Test
    void remembersChosenLanguageInProfile() throws Exception {
        var person = people.open(Role.OPERATOR);
        mvc.perform(post("/language").with(csrf()).with(people.signedIn(person)).param("language", "kk"))
                .andExpect(redirectedUrl("/"));
        mvc.perform(get("/staff").with(people.signedIn(person)).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("lang=\"kk\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "evil"})
    void returnsToOwnPagesOnly(String back) throws Exception {
        mvc.perform(post("/language").with(csrf()).param("language", "ru").param("back", back))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void keepsTypedTextAcrossChangeOfLanguage() throws Exception {
        TestSession session = new TestSession();
        session.perform(
                        mvc,
                        post("/language")
                                .with(csrf())
                                .param("language", "kk")
                                .param("back", "/sign-in")
                                .param("login", "typed@example.kz")
                                .param("password", "secret"))
                .andExpect(redirectedUrl("/sign-in"));
        session.perform(mvc, get("/sign-in"))
                .andExpect(content().string(containsString("typed@example.kz")))
                .andExpect(content().string(not(containsString("secret"))));
        session.perform(mvc, get("/sign-in")).andExpect(content().string(not(containsString("typed@example.kz"))));
    }

    @Test
    void allowsNoInlineScriptOrStyle() throws Exception {
        mvc.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string(not(containsString("style=\""))))
                .andExpect(content().string(not(containsString("onclick"))));
    }

    @Test
    void opensEveryScriptAndStyleThatAPageNamesAndLetsBrowsersKeepIt() throws Exception {
        String page = mvc.perform(get("/sign-in")).andReturn().getResponse().getContentAsString();
        List<String> named = Pattern.compile("(?:script(?: type=\"module\")? src|stylesheet\" href)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named).anyMatch(one -> one.contains("htmx")).anyMatch(one -> one.contains(".css"));
        for (String one : named) {
            assertThat(one).as("the state of the files in the address").matches(".+\\?v=[0-9a-f]{12}");
            mvc.perform(get(one))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", containsString("max-age=3600")));
        }
    }

    @Test
    void sendsVisitorToSignInAndBack() throws Exception {
        mvc.perform(get("/staff").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/no/such/page").accept(MediaType.TEXT_HTML)).andExpect(status().isNotFound());
    }

    @Test
    void refusesPostWithoutToken() throws Exception {
        mvc.perform(post("/language").param("language", "kk")).andExpect(status().isForbidden());
    }

    @Test
    void keepsTextOfFormThatOutlivedItsSession() throws Exception {
        TestSession session = new TestSession();
        session.perform(
                        mvc,
                        post("/language")
                                .header("Referer", "http://localhost/sign-in/refused")
                                .param("login", "typed@example.kz"))
                .andExpect(status().isForbidden());
        session.perform(
                        mvc,
                        post("/cabinet/drafts")
                                .header("Referer", "http://evil.example/cabinet")
                                .param("text", "typed"))
                .andExpect(status().isForbidden());
        session.perform(
                        mvc,
                        post("/cabinet/drafts")
                                .header("Referer", "http://localhost/cabinet/drafts")
                                .param("text", "typed"))
                .andExpect(redirectedUrl("/cabinet/drafts"));
    }

    @Test
    void showsTextOfFormThatOutlivedItsSessionToNobodyElse() throws Exception {
        Person typist = people.open(Role.OPERATOR);
        Cookie last = mvc.perform(get("/topics/propose").with(people.signedIn(typist)))
                .andReturn()
                .getResponse()
                .getCookie("BASTAMA_LAST");
        for (boolean same : new boolean[] {true, false}) {
            TestSession browser = new TestSession();
            browser.perform(
                            mvc,
                            post("/topics/propose")
                                    .cookie(last)
                                    .header("Referer", "http://localhost/topics/propose")
                                    .param("authorName", "Typed by somebody"))
                    .andExpect(redirectedUrl("/topics/propose"));
            Person next = same ? typist : people.open(Role.OPERATOR);
            String page = browser.perform(
                            mvc, get("/topics/propose").cookie(last).with(people.signedIn(next)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();

            assertThat(page.contains("Typed by somebody")).isEqualTo(same);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 413, 415, 418, 422, 429, 500, 503})
    void wordsEveryFailure(int status) throws Exception {
        for (String language : new String[] {"kk", "ru", "en"}) {
            mvc.perform(get("/error")
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                            .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/somewhere")
                            .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("inner matter"))
                            .header("Accept-Language", language)
                            .accept(MediaType.TEXT_HTML))
                    .andExpect(status().is(status))
                    .andExpect(content().string(containsString("<code>")))
                    .andExpect(content().string(not(containsString("inner matter"))));
        }
    }

    @Test
    void namesEveryTileOfTheDesk() {
        for (String language : new String[] {"kk", "ru", "en"}) {
            for (DeskTile tile : tiles) {
                for (String part : new String[] {".title", ".text"}) {
                    assertThat(messages.getMessage(tile.key() + part, null, Locale.forLanguageTag(language)))
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void showsDeskToOfficers() throws Exception {
        mvc.perform(get("/staff").with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/camunda/app/tasklist")))
                .andExpect(content().string(not(containsString("/camunda/app/cockpit"))));
    }

    @Test
    void showsStateBodiesWhatIsTheirsOnly() throws Exception {
        String desk = mvc.perform(get("/staff").with(people.signedInAs(Role.CUSTOMER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(desk)
                .contains("\"/staff/lists\"", "\"/staff/competitions\"")
                .doesNotContain("/staff/experts", "/staff/members", "/staff/organisations", "/staff/objections")
                .doesNotContain("/staff/ngo-database");
    }

    @ParameterizedTest
    @CsvSource({"OPERATOR,/staff", "NGO,/cabinet", "EXPERT,/expert", "MEMBER,/member", "MANAGER,/insight"})
    void landsEachRoleAtItsHome(Role role, String home) throws Exception {
        mvc.perform(get("/home").with(people.signedInAs(role))).andExpect(redirectedUrl(home));
    }
}
