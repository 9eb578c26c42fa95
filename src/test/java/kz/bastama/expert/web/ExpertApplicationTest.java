package kz.bastama.expert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.OneTimeToken;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.expert.Experts;
import kz.bastama.expert.application.ConsiderRequest;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.ExpertRequest;
import kz.bastama.expert.domain.ExpertRequests;
import kz.bastama.notice.TestMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
class ExpertApplicationTest {

    private static final String PAGE = "/staff/experts/requests";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private People people;

    @Autowired
    private Experts experts;

    @Autowired
    private ExpertRequests requests;

    @Autowired
    private ConsiderRequest considerRequest;

    private final String mail = UUID.randomUUID() + "@example.kz";
    private final String address = "10.9." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);

    @Test
    void entersWhoAppliedConfirmedAndWasAccepted() throws Exception {
        Person officer = accounts.open(Role.OPERATOR);
        String link = confirmationLink();
        mvc.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
        mvc.perform(get(PAGE).with(accounts.signedIn(officer)))
                .andExpect(content().string(not(containsString(mail))));
        mvc.perform(post(link).with(csrf())).andExpect(status().isOk());
        mvc.perform(get(PAGE).with(accounts.signedIn(officer)))
                .andExpect(content().string(containsString(mail)))
                .andExpect(content().string(not(containsString("??"))));

        UUID id = mine().id();
        considered(officer, id, "accept", "");
        assertThat(mine().state()).as("without a reason").isEqualTo(ExpertRequest.State.WAITING);
        String join = path(considerRequest(officer, id));
        mvc.perform(get(join)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
        mvc.perform(join(join, "short", true)).andExpect(status().isUnprocessableEntity());
        mvc.perform(join(join, "long enough to do", false)).andExpect(status().isUnprocessableEntity());
        assertThat(people.findByLogin(mail)).isEmpty();
        mvc.perform(join(join, TestPeople.PASSWORD, true)).andExpect(redirectedUrl("/sign-in"));

        Person joined = people.findByLogin(mail).orElseThrow();
        assertThat(experts.ofPerson(joined.id()).orElseThrow().active()).isTrue();
        mvc.perform(get("/expert/card").with(accounts.signedIn(joined)))
                .andExpect(content().string(containsString("University of Tests")));
        mvc.perform(join(join, "long enough to do", true)).andExpect(status().isNotFound());
    }

    @Test
    void keepsNothingWithoutConsentAndSaysAllMistakes() throws Exception {
        mvc.perform(application("name", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#consent")))
                .andExpect(content().string(containsString("#name")))
                .andExpect(content().string(containsString("University of Tests")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(requests.considered()).noneMatch(one -> one.entry().email().equals(mail));
    }

    @Test
    void forgetsWhoDidNotConfirmInTime() throws Exception {
        String link = confirmationLink();
        String token = new OneTimeToken(link.substring(link.lastIndexOf('/') + 1)).hash();

        requests.forgetUnconfirmed(Instant.now());
        assertThat(requests.byToken(token)).isPresent();
        requests.forgetUnconfirmed(Instant.now().plus(Duration.ofDays(4)));
        assertThat(requests.byToken(token)).isEmpty();
    }

    @Test
    void refusesWithAReasonOnce() throws Exception {
        Person officer = accounts.open(Role.OPERATOR);
        mvc.perform(post(confirmationLink()).with(csrf()));
        considered(officer, mine().id(), "refuse", "No experience yet");
        assertThat(mine().state()).as("no ground is chosen").isEqualTo(ExpertRequest.State.WAITING);
        refused(officer, mine().id(), "notQualified", "No experience yet");
        assertThat(mine().state()).isEqualTo(ExpertRequest.State.REFUSED);
        assertThat(mine().reasons().codes()).containsExactly("reasons.expertRequest.notQualified");
        considered(officer, mine().id(), "accept", "Changed my mind");
        assertThat(mine().state()).isEqualTo(ExpertRequest.State.REFUSED);
        mvc.perform(get("/insight/reasons")
                        .param("reason", mine().reasons().codes().get(0))
                        .with(accounts.signedInAs(Role.MANAGER)))
                .andExpect(content().string(containsString("/staff/experts/requests")));
    }

    @Test
    void invitesOnceAndLetsNoOfficerJoin() throws Exception {
        people.register(
                mail, mail, "Secretary", Locale.forLanguageTag("ru"), "long enough", Set.of(Right.of(Role.SECRETARY)));
        ExpertEntry entry = new ExpertEntry("Secretary", mail, "Body", "710000000", Set.of("4"), Set.of("kk"));
        String link =
                path(considerRequest.invite(entry, Locale.forLanguageTag("ru")).link());
        assertThat(considerRequest
                        .invite(entry, Locale.forLanguageTag("ru"))
                        .verdict()
                        .isAllowed())
                .as("a second invitation of the same address")
                .isFalse();
        mvc.perform(join(link, "", true)).andExpect(status().isUnprocessableEntity());
        assertThat(experts.ofPerson(people.findByLogin(mail).orElseThrow().id()))
                .isEmpty();
    }

    @Test
    void sendsALostInvitationAgainAndWithdrawsOne() throws Exception {
        Person officer = accounts.open(Role.OPERATOR);
        ExpertEntry entry = new ExpertEntry("Expert", mail, "Institute", "710000000", Set.of("4"), Set.of("kk"));
        String lost =
                path(considerRequest.invite(entry, Locale.forLanguageTag("ru")).link());
        considered(officer, mine().id(), "again", "");
        mvc.perform(join(lost, "long enough to do", true)).andExpect(status().isNotFound());
        considered(officer, mine().id(), "withdraw", "");
        assertThat(mine().state()).isEqualTo(ExpertRequest.State.INVITED);
        considered(officer, mine().id(), "withdraw", "Wrong address");
        assertThat(mine().state()).isEqualTo(ExpertRequest.State.WITHDRAWN);
        considered(officer, mine().id(), "again", "");
        assertThat(mine().state()).isEqualTo(ExpertRequest.State.WITHDRAWN);
        assertThat(considerRequest
                        .invite(entry, Locale.forLanguageTag("ru"))
                        .verdict()
                        .isAllowed())
                .as("the address is free again")
                .isTrue();
    }

    @Test
    void showsWhatWasRefusedOfAnAddressBefore() throws Exception {
        Person officer = accounts.open(Role.OPERATOR);
        mvc.perform(post(confirmationLink()).with(csrf()));
        refused(officer, mine().id(), "other", "No experience whatever");
        mvc.perform(post(confirmationLink()).with(csrf()));
        mvc.perform(get(PAGE).with(accounts.signedIn(officer)))
                .andExpect(content().string(containsString("message warning")))
                .andExpect(content().string(containsString("No experience whatever")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void takesNothingThatIsTooLongOrOnNoList() {
        ExpertEntry entry =
                new ExpertEntry("N".repeat(301), mail, "Institute", "999999999", Set.of("4", "x"), Set.of("kk", "fr"));
        assertThat(considerRequest
                        .invite(entry, Locale.forLanguageTag("ru"))
                        .verdict()
                        .refusals())
                .extracting(one -> one.field())
                .containsExactlyInAnyOrder("name", "region", "spheres", "languages");
    }

    @Test
    void makesNobodyAnExpertWhoOnlyTookTheAddress() throws Exception {
        Person known = people.register(
                mail, mail, "Somebody", Locale.forLanguageTag("ru"), TestPeople.PASSWORD, Set.of(Right.of(Role.NGO)));
        ExpertEntry entry = new ExpertEntry("Expert", mail, "Institute", "710000000", Set.of("4"), Set.of("kk"));
        String link =
                path(considerRequest.invite(entry, Locale.forLanguageTag("ru")).link());
        mvc.perform(join(link, "", true)).andExpect(status().isUnprocessableEntity());
        mvc.perform(join(link, "", true).with(accounts.signedIn(accounts.open(Role.NGO))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(not(containsString("??"))));
        assertThat(experts.ofPerson(known.id())).isEmpty();

        mvc.perform(join(link, "", true).with(accounts.signedIn(known))).andExpect(redirectedUrl("/sign-in"));
        assertThat(experts.ofPerson(known.id())).isPresent();
    }

    private String confirmationLink() throws Exception {
        String page = mvc.perform(application("consent", "true"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return TestMail.pathIn(page, "/confirm/expert/");
    }

    private MockHttpServletRequestBuilder application(String name, String value) {
        MockHttpServletRequestBuilder form = post("/register/expert")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("email", mail)
                .param("organisation", "Institute")
                .param("region", "710000000")
                .param("spheres", "4")
                .param("languages", "kk")
                .param("education", "University of Tests");
        return name.equals("consent") ? form.param("name", "Applying Expert").param(name, value) : form;
    }

    private static MockHttpServletRequestBuilder join(String link, String password, boolean consent) {
        MockHttpServletRequestBuilder form =
                post(link).with(csrf()).param("password", password).param("passwordAgain", password);
        return consent ? form.param("consent", "true") : form;
    }

    private void considered(Person officer, UUID id, String how, String reason) throws Exception {
        mvc.perform(post(PAGE + "/" + id + "/" + how)
                        .with(csrf())
                        .with(accounts.signedIn(officer))
                        .param("reason", reason))
                .andExpect(redirectedUrl(PAGE));
    }

    private void refused(Person officer, UUID id, String ground, String reason) throws Exception {
        mvc.perform(post(PAGE + "/" + id + "/refuse")
                        .with(csrf())
                        .with(accounts.signedIn(officer))
                        .param("code", ground)
                        .param("reason", reason))
                .andExpect(redirectedUrl(PAGE));
    }

    private String considerRequest(Person officer, UUID id) {
        String[] link = new String[1];
        accounts.as(
                officer,
                () -> link[0] =
                        considerRequest.accept(id, "Ten years in the field").link());
        return link[0];
    }

    private static String path(String link) {
        return link.substring(link.indexOf("/join/"));
    }

    private ExpertRequest mine() {
        return requests.considered().stream()
                .filter(one -> one.entry().email().equals(mail))
                .findFirst()
                .orElseThrow();
    }
}
