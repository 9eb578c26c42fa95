package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.Translations;
import kz.bastama.engine.Cases;
import kz.bastama.file.UploadFixture;
import kz.bastama.notice.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@PassesEveryElement("translation")
class TranslationProcessTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Translations translations;

    @Autowired
    private Cases running;

    @Autowired
    private Notices notices;

    @Autowired
    private MockMvc mvc;

    private UUID competition;
    private Application application;
    private Seat other;

    @BeforeEach
    void givesASheetToSomebodyOfTheOtherLanguage() {
        admits();
        opensFor(cases.reader(application.language().equals("ru") ? "kk" : "ru"));
    }

    private void admits() {
        competition = cases.announced("10000000.00");
        application = applicants.sent(competition, applicants.applicant(), "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
    }

    private void opensFor(Seat reader) {
        other = reader;
        List<Seat> all = new ArrayList<>(cases.experts(2));
        all.add(other);
        commissions.openExpertise(competition, all);
        commissions.declare(competition, other);
    }

    @Test
    @DisplayName("terms.translation: the officer attaches it, the expert reads it beside the original")
    void waitsForTheTranslation() throws Exception {
        assertThat(cases.task(only().id()).groups()).containsExactly("operator");
        assertThat(cases.refusal(only().id(), Role.OPERATOR, Map.of("translationAttached", true)))
                .contains(cases.worded("competition.translationMissing", Map.of()));
        commissions.finish(sheet(), "70");
        assertThat(sheet().isOpen()).as("not before the translation").isTrue();

        mvc.perform(multipart("/staff/applications/" + application.id() + "/translations/" + only().id())
                        .file(new MockMultipartFile(
                                "file", "translation.pdf", "application/pdf", UploadFixture.pdf(300)))
                        .with(csrf())
                        .with(testPeople.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(flash().attribute("done", "competition.saved"));
        assertThat(only().digest()).hasSize(64);
        cases.complete(only().id(), Role.OPERATOR, Map.of("translationAttached", true));
        cases.fire(only().id(), "Task_NotifyOfTranslation");

        assertThat(notices.of(other.person().id()))
                .anyMatch(notice -> notice.subject().contains(application.number()));
        mvc.perform(get("/expert/reviews/" + sheet().id()).with(testPeople.signedIn(other.person())))
                .andExpect(content().string(containsString("/files/" + only().fileId())));
        mvc.perform(get("/files/" + only().fileId()).with(testPeople.signedIn(other.person())))
                .andExpect(status().isOk());
        mvc.perform(get("/files/" + only().fileId()).with(testPeople.signedIn(testPeople.open(Role.EXPERT))))
                .andExpect(status().isNotFound());
        commissions.finish(sheet(), "70");
        assertThat(sheet().isFinal()).isTrue();
    }

    @Test
    void endsWhereTheExpertReadsTheOriginal() throws Exception {
        mvc.perform(post("/expert/reviews/" + sheet().id() + "/original")
                        .with(csrf())
                        .with(testPeople.signedIn(other.person())))
                .andExpect(flash().attribute("done", "competition.saved"));
        assertThat(only().state()).isEqualTo(Translation.State.NOT_NEEDED);
        assertThat(running.isRunning("translation", only().id().toString())).isFalse();
        commissions.finish(sheet(), "70");
        assertThat(sheet().isFinal()).isTrue();
    }

    @Test
    void translatesForWhoeverReadsEnglishAlone() {
        admits();
        opensFor(cases.reader("en"));

        assertThat(only().language()).isEqualTo("en");
        assertThat(cases.task(only().id()).groups()).containsExactly("operator");
        commissions.finish(sheet(), "70");
        assertThat(sheet().isOpen()).as("not before the translation").isTrue();
    }

    private Translation only() {
        List<Translation> all = translations.ofApplication(application.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Review sheet() {
        return reviews.ofApplication(application.id()).stream()
                .filter(one -> one.personId().equals(other.person().id()))
                .findFirst()
                .orElseThrow();
    }
}
