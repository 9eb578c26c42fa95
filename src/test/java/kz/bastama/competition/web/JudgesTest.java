package kz.bastama.competition.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
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
import kz.bastama.document.Papers;
import kz.bastama.file.UploadFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

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
        Applicant applicant = applicants.applicant();
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
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
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
