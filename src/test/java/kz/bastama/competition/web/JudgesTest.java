package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.Papers;
import kz.bastama.file.UploadFixture;
import kz.bastama.legal.Refusal;
import kz.bastama.ngo.Organisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who opens the paper of an application and its files: those who judge this one, and nobody who judges another. */
@BastamaTest
class JudgesTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private Papers papers;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MockMvc mvc;

    /** An application before its commission. */
    private record Judged(UUID paper, UUID file, List<Seat> experts, List<Seat> members) {}

    @Test
    void opensAnApplicationToItsExpertsAndItsCommissionAlone() throws Exception {
        Judged here = judged();
        Judged elsewhere = judged();

        opens(here, here.experts().get(0).person(), true);
        opens(here, here.members().get(0).person(), true);
        opens(here, elsewhere.experts().get(0).person(), false);
        opens(here, elsewhere.members().get(0).person(), false);
        opens(here, people.open(Role.EXPERT), false);
        opens(here, people.open(Role.MEMBER), false);
        opens(here, applicants.newcomer().person(), false);
        mvc.perform(get("/papers/" + here.paper() + "/kk")).andExpect(status().isNotFound());
    }

    @Test
    void opensItToAnExpertOnlyAfterTheDeclaration() throws Exception {
        UUID competition = cases.announced("10000000.00");
        Application application = admitted(competition);
        List<Seat> experts = cases.experts(3);
        commissions.openExpertise(competition, experts);
        Judged judged = new Judged(paper(application), file(application), experts, List.of());
        opens(judged, experts.get(0).person(), false);

        commissions.declare(competition, experts.get(0));
        commissions.declare(competition, experts.get(1), application.id());

        opens(judged, experts.get(0).person(), true);
        opens(judged, experts.get(1).person(), false);
    }

    @Test
    void opensItToAMemberOnlyBetweenTheDeclarationAndARecusal() throws Exception {
        UUID competition = cases.announced("10000000.00");
        Application application = sent(competition, applicants.applicant());
        Application rival = sent(competition, applicants.applicant());
        cases.fire(competition, "Event_IntakeEnded");
        List.of(application, rival).forEach(one -> applicants.check(one.id(), "admit"));
        List<Seat> experts = cases.experts(3);
        List<Seat> members = cases.commission();
        commissions.openExpertise(competition, experts);
        commissions.score(competition, experts, Map.of(application.id(), "90", rival.id(), "80"));
        commissions.callExperts(competition);
        commissions.openVoting(competition, experts, members);
        Seat member = members.get(0);
        Seat bound = members.get(1);
        Judged judged = new Judged(paper(application), file(application), experts, members);
        Judged other = new Judged(paper(rival), file(rival), experts, members);
        String sheet = "/papers/"
                + papers.find(competition.toString(), "consolidated-sheet", 1)
                        .orElseThrow()
                        .id() + "/ru";
        String page = "/member/competitions/" + competition;
        String organisation = organisations
                .find(application.organisationId())
                .orElseThrow()
                .name()
                .ru();

        opens(judged, member.person(), false);
        mvc.perform(get(sheet).with(people.signedIn(member.person()))).andExpect(status().isNotFound());
        mvc.perform(get(page).with(people.signedIn(member.person())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(organisation)))
                .andExpect(content().string(not(containsString(application.title()))))
                .andExpect(content().string(not(containsString(application.number()))))
                .andExpect(content().string(not(containsString("/papers/" + judged.paper()))));
        commissions.join(competition, members);
        commissions.lead(competition, Body.COMMISSION, members.get(2));
        assertThat(commissions
                        .vote(competition, member, Map.of(application.id(), Vote.Choice.FOR))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.notDeclared");
        act(member, page + "/votes", Map.of("vote." + application.id(), "FOR"))
                .andExpect(flash().attributeExists("refusals"));
        act(member, page + "/conflicts", Map.of("conflict." + application.id(), "no"))
                .andExpect(flash().attributeExists("refusals"));
        opens(judged, member.person(), false);

        act(member, page + "/conflicts", Map.of("conflict." + application.id(), "no", "conflict." + rival.id(), "no"))
                .andExpect(flash().attribute("done", "competition.declared"));
        opens(judged, member.person(), true);
        mvc.perform(get(sheet).with(people.signedIn(member.person()))).andExpect(status().isOk());
        mvc.perform(get(page).with(people.signedIn(member.person())))
                .andExpect(content().string(containsString(application.title())));

        Map<String, String> kin = Map.of(
                "conflict." + application.id(), "no",
                "conflict." + rival.id(), "yes",
                "reason." + rival.id(), "Kin of their chair");
        act(bound, page + "/conflicts", kin).andExpect(flash().attribute("done", "competition.declared"));
        act(member, page + "/conflicts/" + rival.id(), Map.of("reason", "Learnt it here"))
                .andExpect(flash().attributeExists("done"));

        for (Seat out : List.of(bound, member)) {
            opens(judged, out.person(), false);
            opens(other, out.person(), false);
            mvc.perform(get(sheet).with(people.signedIn(out.person()))).andExpect(status().isNotFound());
            mvc.perform(get(page).with(people.signedIn(out.person())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(application.title()))))
                    .andExpect(content().string(not(containsString(rival.title()))))
                    .andExpect(content().string(not(containsString("Средний балл"))));
        }
        opens(judged, members.get(2).person(), false);
        act(new Seat(UUID.randomUUID(), people.open(Role.MEMBER)), page + "/conflicts", Map.of())
                .andExpect(status().isNotFound());
    }

    private ResultActions act(Seat who, String address, Map<String, String> parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(address);
        parameters.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(people.signedIn(who.person())));
    }

    private Judged judged() throws Exception {
        UUID competition = cases.announced("10000000.00");
        Application application = admitted(competition);
        List<Seat> experts = cases.experts(3);
        List<Seat> members = cases.commission();
        commissions.openExpertise(competition, experts);
        commissions.score(competition, experts, Map.of(application.id(), "90"));
        commissions.convene(competition, experts, members);
        return new Judged(paper(application), file(application), experts, members);
    }

    private Application admitted(UUID competition) throws Exception {
        Application application = sent(competition, applicants.applicant());
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        return application;
    }

    private Application sent(UUID competition, Applicant applicant) throws Exception {
        Application draft = applicants.draft(competition, applicant, "5000000.00");
        mvc.perform(multipart("/cabinet/applications/" + draft.id() + "/documents")
                        .file(new MockMultipartFile("file", "cv.pdf", "application/pdf", UploadFixture.pdf(700)))
                        .param("kind", "cv")
                        .param("issuedOn", "")
                        .with(csrf())
                        .with(people.signedIn(applicant.person())))
                .andExpect(status().is3xxRedirection());
        Application application =
                ((SendApplication.Outcome.Sent) applicants.send(draft, applicant, Instant.now())).application();
        cases.fire(application.id(), "Task_IssueReceipt");
        return application;
    }

    private UUID paper(Application application) {
        return papers.find(application.id().toString(), "application", 1)
                .orElseThrow()
                .id();
    }

    private UUID file(Application application) {
        return attachments.of(application.id()).get(0).fileId();
    }

    private void opens(Judged judged, Person reader, boolean may) throws Exception {
        for (String page : List.of("/papers/" + judged.paper() + "/kk", "/files/" + judged.file())) {
            mvc.perform(get(page).with(people.signedIn(reader)))
                    .andExpect(may ? status().isOk() : status().isNotFound());
        }
    }
}
