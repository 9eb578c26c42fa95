package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.competition.domain.QuestionState;
import kz.bastama.journal.Journal;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BastamaTest
@PassesEveryElement("call-question")
class CallQuestionProcessTest {

    private static final String WORDS = "May two regions share one coordinator?";

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private CallQuestions questions;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private MockMvc mvc;

    private UUID competition;
    private Applicant asker;

    @BeforeEach
    void announces() {
        at("2026-03-02T05:00:00Z");
        competition = cases.announced("10000000.00");
        asker = applicants.newcomer();
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("terms.questionAnswer: the operator answers, all read it, nobody reads who asked")
    void publishesQuestionAndAnswerWithoutTheName() throws Exception {
        asks(WORDS).andExpect(flash().attributeExists("done"));
        asks(WORDS);
        CallQuestion asked = only();
        assertThat(cases.task(asked.id()).groups()).containsExactly("operator");
        assertThat(cases.task(asked.id()).due()).isEqualTo("2026-03-04T18:59:59.999Z");
        sees("/calls/" + competition, not(containsString(WORDS)));
        assertThat(cases.refusal(asked.id(), Role.OPERATOR, Map.of("questionDecision", "answer")))
                .contains(cases.worded("competition.questionUnanswered", Map.of()));

        cases.complete(
                asked.id(), Role.OPERATOR, Map.of("questionDecision", "answer", "questionAnswer", "Yes, they may."));
        cases.fire(asked.id(), "Task_NotifyAsker");

        sees("/calls/" + competition, containsString("Yes, they may."));
        sees("/calls/" + competition, not(containsString(asker.person().login())));
        sees("/calls/" + competition + "/lots/1", containsString(WORDS));
        assertThat(notices.of(asker.person().id()))
                .anyMatch(notice -> notice.body().contains("Yes, they may."));
        assertThat(what()).contains("competition.questionAsked", "competition.questionAnswered");

        hides(asked.id(), "").andExpect(flash().attributeExists("refusals"));
        hides(asked.id(), "Names a child").andExpect(flash().attribute("done", "competition.saved"));
        sees("/calls/" + competition, not(containsString("Yes, they may.")));
        assertThat(what()).contains("competition.questionHidden");
    }

    @Test
    void hidesAQuestionWithAReasonAndTellsIt() throws Exception {
        asks(WORDS);
        CallQuestion asked = only();
        assertThat(cases.refusal(asked.id(), Role.OPERATOR, Map.of("questionDecision", "hide")))
                .contains(cases.worded("competition.questionHiding", Map.of()));
        cases.complete(asked.id(), Role.OPERATOR, Map.of("questionDecision", "hide", "hidingReason", "Personal data"));
        cases.fire(asked.id(), "Task_NotifyOfHiddenQuestion");

        assertThat(only().state()).isEqualTo(QuestionState.HIDDEN);
        assertThat(notices.of(asker.person().id()))
                .anyMatch(notice -> notice.body().contains("Personal data"));
        sees("/calls/" + competition, not(containsString(WORDS)));
    }

    @Test
    void takesFiveQuestionsOfAPersonUntilOneIsAnswered() throws Exception {
        for (int at = 1; at <= 5; at++) {
            asks(WORDS + " " + at).andExpect(flash().attributeExists("done"));
        }
        asks(WORDS + " 6").andExpect(flash().attributeExists("questionRefusals"));
        asks(WORDS + " 5").andExpect(flash().attributeExists("done"));
        assertThat(questions.ofCompetition(competition)).hasSize(5);
        Applicant first = asker;
        asker = applicants.newcomer();
        asks(WORDS + " 6").andExpect(flash().attributeExists("done"));
        asker = first;

        CallQuestion answered = questions.ofCompetition(competition).stream()
                .filter(one -> one.askedBy().equals(first.person().id()))
                .findFirst()
                .orElseThrow();
        cases.complete(
                answered.id(), Role.OPERATOR, Map.of("questionDecision", "answer", "questionAnswer", "Yes, they may."));

        asks(WORDS + " 7").andExpect(flash().attributeExists("done"));
        asks(WORDS + " 8").andExpect(flash().attributeExists("questionRefusals"));
    }

    @Test
    @DisplayName("intake.questionDays: until two working days before the closing, organisations only")
    void takesQuestionsInTimeFromOrganisations() throws Exception {
        asks("Why?").andExpect(flash().attributeExists("questionRefusals"));
        mvc.perform(post("/calls/" + competition + "/questions")
                        .param("question", WORDS)
                        .with(csrf()))
                .andExpect(redirectedUrl("/sign-in"));
        mvc.perform(post("/calls/" + competition + "/questions")
                        .param("question", WORDS)
                        .with(csrf())
                        .with(people.signedInAs(Role.EXPERT)))
                .andExpect(status().isNotFound());
        at("2026-03-20T13:30:00Z");
        asks(WORDS).andExpect(flash().attributeExists("questionRefusals"));
        assertThat(questions.ofCompetition(competition)).isEmpty();
    }

    private ResultActions asks(String words) throws Exception {
        return mvc.perform(post("/calls/" + competition + "/questions")
                .param("question", words)
                .with(csrf())
                .with(people.signedIn(asker.person())));
    }

    private ResultActions hides(UUID question, String reason) throws Exception {
        return mvc.perform(post("/staff/competitions/" + competition + "/questions/" + question + "/hide")
                .param("reason", reason)
                .with(csrf())
                .with(people.signedIn(cases.officer(Role.OPERATOR))));
    }

    private void sees(String page, Matcher<String> words) throws Exception {
        mvc.perform(get(page).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(words));
    }

    private CallQuestion only() {
        assertThat(questions.ofCompetition(competition)).hasSize(1);
        return questions.ofCompetition(competition).get(0);
    }

    private List<String> what() {
        return journal.ofCase(competition.toString()).stream()
                .map(record -> record.entry().what())
                .toList();
    }

    private static void at(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
