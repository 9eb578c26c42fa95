package kz.bastama.ngo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestRaces;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Application;
import kz.bastama.file.UploadFixture;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.process.GrantRoad;
import kz.bastama.legal.Refusal;
import kz.bastama.ngo.FileCabinet;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.application.JoinOrganisation;
import kz.bastama.ngo.domain.Representative;
import kz.bastama.ngo.domain.Representatives;
import kz.bastama.notice.TestMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Several people act for one organisation, each with the own rights. */
@BastamaTest
class RepresentativePagesTest {

    private static final String PAGE = "/cabinet/representatives";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople accounts;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestCompetitions competitions;

    @Autowired
    private GrantRoad grants;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JoinOrganisation joinOrganisation;

    @Autowired
    private FileCabinet cabinet;

    @Autowired
    private TestRaces races;

    @Autowired
    private Representatives representatives;

    private Person head;
    private UUID organisation;
    private final String colleague = UUID.randomUUID() + "@example.kz";

    @BeforeEach
    void register() {
        Applicant applicant = applicants.applicant();
        head = applicant.person();
        organisation = organisations.ofRepresentative(head.id()).get(0).id();
    }

    @Test
    void colleagueFollowsTheLinkOnceAndMayWhatWasGiven() throws Exception {
        String link = invite("EDIT");
        mvc.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString(colleague)));

        register(link).andExpect(redirectedUrl("/sign-in"));

        Person joined = people.findByLogin(colleague).orElseThrow();
        assertThat(organisations.mayAct(joined.id(), organisation, RepresentativeRight.EDIT))
                .isTrue();
        assertThat(organisations.mayAct(joined.id(), organisation, RepresentativeRight.SEND))
                .isFalse();
        register(link).andExpect(status().isNotFound());
        as(post(PAGE).param("email", "x@example.kz").param("rights", "EDIT"), joined)
                .andExpect(status().isForbidden());
        Person officer = accounts.open(Role.OPERATOR);
        mvc.perform(get("/staff/organisations/" + organisation).with(accounts.signedIn(officer)))
                .andExpect(content().string(containsString(colleague)))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void personWithAnAccountJoinsAndAnOfficerDoesNot() throws Exception {
        String link = invite("REPORT");
        Person officer = accounts.open(Role.OPERATOR);
        as(post("/profile" + link), officer).andExpect(status().isUnprocessableEntity());
        as(post("/profile" + link), head).andExpect(status().isUnprocessableEntity());
        Person expert = accounts.open(Role.EXPERT);

        as(post("/profile" + link), expert).andExpect(redirectedUrl("/cabinet"));

        as(get("/cabinet"), expert).andExpect(status().isOk());
        assertThat(organisations.mayAct(expert.id(), organisation, RepresentativeRight.REPORT))
                .isTrue();
    }

    @Test
    void joinsOneOfTwoOrganisationsWhoseLinksAreFollowedAtOnce() throws Exception {
        String one = invite("EDIT").substring("/join/".length());
        head = applicants.applicant().person();
        String other = invite("EDIT").substring("/join/".length());
        Person joining = accounts.open(Role.NGO);

        races.atOnce(
                () -> joinOrganisation.join(one, joining.id()),
                () -> assertThat(joinOrganisation.join(other, joining.id()).refusals())
                        .extracting(Refusal::code)
                        .containsExactly("ngo.actsAlready"));

        assertThat(representatives.ofPerson(joining.id())).hasSize(1);
    }

    @Test
    void officerOpensTheOrderOnTheHeadFromTheCardAndNoOtherDocument() throws Exception {
        String order = upload("headOrder");
        String cv = upload("cv");
        Person officer = accounts.open(Role.OPERATOR);

        as(get("/staff/organisations/" + organisation), officer)
                .andExpect(content().string(containsString(order)))
                .andExpect(content().string(not(containsString(cv))))
                .andExpect(content().string(not(containsString("??"))));
        as(get(order), officer).andExpect(status().isOk());
        as(get(cv), officer).andExpect(status().isNotFound());
        Person secretary = accounts.open(Role.SECRETARY);
        as(get("/staff/organisations/" + organisation), secretary)
                .andExpect(content().string(not(containsString(order))));
        as(get(order), secretary).andExpect(status().isNotFound());
    }

    private String upload(String kind) throws Exception {
        mvc.perform(multipart("/cabinet/files")
                        .file(new MockMultipartFile("file", kind + ".pdf", "application/pdf", UploadFixture.pdf(400)))
                        .param("kind", kind)
                        .with(csrf())
                        .with(accounts.signedIn(head)))
                .andExpect(status().is3xxRedirection());
        return cabinet.of(organisation).stream()
                .filter(document -> document.kind().equals(kind))
                .map(document -> "/files/" + document.newest().fileId())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rightsBiteOnTheRoadOfAnApplicationAndEndAtOnce() throws Exception {
        register(invite("EDIT"));
        Person joined = people.findByLogin(colleague).orElseThrow();
        UUID open = competitions.announced("10000000.00");
        Application draft = applicants.draft(open, new Applicant(organisation, head), "5000000.00");
        String path = "/cabinet/applications/" + draft.id();

        as(get(path + "/edit"), joined).andExpect(status().isOk());
        as(get(path + "/check"), joined).andExpect(content().string(not(containsString(path + "/send"))));
        as(get(path + "/check"), head).andExpect(content().string(containsString(path + "/send")));
        as(post(path + "/send"), joined).andExpect(status().isForbidden());
        as(post(path + "/withdraw"), joined).andExpect(status().isForbidden());

        as(post(PAGE + "/" + idOf(joined)).param("rights", "REPORT"), head).andExpect(redirectedUrl(PAGE));
        as(get(path + "/edit"), joined).andExpect(status().isForbidden());
        as(post(PAGE + "/" + idOf(joined) + "/remove"), head).andExpect(redirectedUrl(PAGE));
        as(get(path), joined).andExpect(status().isNotFound());
    }

    @Test
    void whoMayOnlyReportNeitherEditsNorSends() throws Exception {
        register(invite("REPORT"));
        Person joined = people.findByLogin(colleague).orElseThrow();
        UUID open = competitions.announced("10000000.00");
        Application draft = applicants.draft(open, new Applicant(organisation, head), "5000000.00");
        String application = "/cabinet/applications/" + draft.id();
        String document = application + "/documents/" + UUID.randomUUID();
        for (String read : List.of("/edit", "/check", "/documents", "/correction", "/correction/files")) {
            as(get(application + read), joined).andExpect(status().isForbidden());
        }
        for (String path : List.of(
                application + "/edit",
                application + "/autosave",
                application + "/send",
                application + "/withdraw",
                application + "/again",
                application + "/discard",
                application + "/documents/fitting",
                document + "/attach",
                document + "/detach",
                application + "/correction",
                application + "/correction/autosave",
                application + "/correction/files/take-back",
                application + "/objection",
                application + "/objection/autosave",
                application + "/objection/take-back",
                "/cabinet/organisation",
                "/cabinet/organisation/verification",
                "/cabinet/files")) {
            as(post(path).param("_version", "0").param("place", "file:charter").param("action", "send"), joined)
                    .andExpect(status().isForbidden());
        }
        as(post("/cabinet/applications").param("lot", draft.lotId().toString()), joined)
                .andExpect(status().isNotFound());
        assertThat(applicants.find(draft.id())).isEqualTo(draft);
    }

    @Test
    void whoMayOnlySendFindsTheDraftAndSendsWhatStandsThere() throws Exception {
        register(invite("SEND"));
        Person joined = people.findByLogin(colleague).orElseThrow();
        UUID open = competitions.announced("10000000.00");
        Application draft = applicants.draft(open, new Applicant(organisation, head), "5000000.00");
        String application = "/cabinet/applications/" + draft.id();

        as(get(application), joined).andExpect(redirectedUrl(application + "/check"));
        as(get(application + "/check"), joined)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(application + "/send")));
        as(get(application + "/edit"), joined).andExpect(status().isForbidden());
        as(get(application), head).andExpect(redirectedUrl(application + "/edit"));
    }

    @Test
    void whoMayOnlyReportReports() throws Exception {
        Person officer = accounts.open(Role.OPERATOR);
        Grant grant = grants.awarded("short");
        grants.toFirstPayment(grant, officer, 70);
        head = grants.representative(grant);
        register(invite("REPORT"));
        Person joined = people.findByLogin(colleague).orElseThrow();
        String report = "/cabinet/grants/" + grant.id() + "/report";

        as(get("/cabinet/grants/" + grant.id()), joined).andExpect(content().string(containsString(report)));
        as(get(report), joined).andExpect(status().isOk());
        as(post(report).param("_version", "0").param("action", "save"), joined)
                .andExpect(redirectedUrlPattern(report + "?step=*"));
        as(post("/cabinet/organisation"), joined).andExpect(status().isForbidden());
    }

    @Test
    void lastWithAllRightsStays() throws Exception {
        as(post(PAGE + "/" + idOf(head)).param("rights", "EDIT"), head).andExpect(status().isUnprocessableEntity());
        as(post(PAGE + "/" + idOf(head) + "/remove"), head).andExpect(status().isUnprocessableEntity());
        Person other = accounts.open(Role.NGO);
        as(post("/profile" + invite("EDIT", "SEND", "REPORT")), other);

        as(post(PAGE + "/" + idOf(head) + "/remove"), head).andExpect(redirectedUrl("/cabinet"));

        assertThat(organisations.mayAct(head.id(), organisation)).isFalse();
        as(post(PAGE + "/" + idOf(other) + "/remove"), other).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void whoLeavesDoesNotComeBackByAnOwnInvitation() throws Exception {
        Person other = accounts.open(Role.NGO);
        as(post("/profile" + invite("EDIT", "SEND", "REPORT")), other);
        String kept = invite("EDIT", "SEND", "REPORT");
        as(post(PAGE + "/" + idOf(head) + "/remove"), other).andExpect(redirectedUrl(PAGE));

        register(kept).andExpect(status().isNotFound());
        as(post("/profile" + kept), head);

        assertThat(people.findByLogin(colleague)).isEmpty();
        assertThat(organisations.mayAct(head.id(), organisation)).isFalse();
    }

    private String invite(String... rights) throws Exception {
        ResultActions done = as(post(PAGE).param("email", colleague).param("rights", rights), head);
        return TestMail.pathIn((String) done.andReturn().getFlashMap().get("link"), "/join/");
    }

    private ResultActions register(String link) throws Exception {
        return mvc.perform(post(link)
                .with(csrf())
                .param("name", "Colleague")
                .param("password", TestPeople.PASSWORD)
                .param("passwordAgain", TestPeople.PASSWORD));
    }

    private UUID idOf(Person person) {
        return representatives.ofPerson(person.id()).stream()
                .map(Representative::id)
                .findFirst()
                .orElseThrow();
    }

    private ResultActions as(MockHttpServletRequestBuilder request, Person person) throws Exception {
        return mvc.perform(request.with(csrf()).with(accounts.signedIn(person)));
    }
}
