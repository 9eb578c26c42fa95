package kz.bastama.competition.web;

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

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestObjections;
import kz.bastama.competition.TestObjections.Result;
import kz.bastama.competition.application.SendObjection;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.ngo.Organisations;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
class ObjectionPagesTest {

    private static final String[] LANGUAGES = {"kk", "ru", "en"};

    @Autowired
    private TestObjections objecting;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private Objections objections;

    @Autowired
    private SendObjection sendObjection;

    @Autowired
    private Organisations organisations;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private MockMvc mvc;

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void letsTheApplicantObjectOnceAndNobodyElse() throws Exception {
        Result result = objecting.published("6000000.00", "5000000.00");
        Person applicant = result.applicants().get(1).person();
        UUID application = result.applications().get(1).id();
        String page = "/cabinet/applications/" + application;
        String form = page + "/objection";
        for (String language : LANGUAGES) {
            show(applicant, page, language).andExpect(content().string(containsString(form)));
            show(applicant, form, language).andExpect(status().isOk());
        }
        show(applicant, form, "en")
                .andExpect(content().string(not(containsString("The refusal in the check of applications"))));
        Person stranger = applicants.newcomer().person();
        show(stranger, form, "ru").andExpect(status().isNotFound());
        act(stranger, form, typed("Theirs", "send")).andExpect(status().isNotFound());
        act(stranger, form + "/autosave", typed("Theirs", "")).andExpect(status().isNotFound());
        act(people.open(Role.OPERATOR), form, typed("An officer", "send")).andExpect(status().isForbidden());
        assertThat(objections.ofApplication(application)).isEmpty();

        act(applicant, form + "/autosave", typed("Half", ""))
                .andExpect(content().string("1"));
        act(applicant, form, with(typed("Other", "save"), "_version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Half")))
                .andExpect(content().string(containsString("Other")));
        act(applicant, form + "/autosave", with(typed("Other", ""), "_version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Half")))
                .andExpect(content().string(containsString("Other")));
        act(applicant, form, with(with(typed("", "send"), "_version", "1"), "objectionSubject", "check"))
                .andExpect(status().isUnprocessableEntity());
        act(applicant, form, with(with(typed("", "send"), "_version", "2"), "objectionSubject", "weather"))
                .andExpect(status().isUnprocessableEntity());
        assertThat(objections.ofApplication(application).orElseThrow().isDraft())
                .isTrue();
        act(applicant, form, with(typed("Sheet 3 is not added up", "send"), "_version", "3"))
                .andExpect(redirectedUrl(form))
                .andExpect(flash().attribute("done", "competition.objection.sent"));
        Objection sent = objections.ofApplication(application).orElseThrow();
        act(applicant, form, with(typed("Sheet 3 is not added up", "send"), "_version", "3"))
                .andExpect(redirectedUrl(form))
                .andExpect(flash().attribute("info", "competition.objection.notAwaited"));
        for (String late : List.of(form, form + "/autosave")) {
            act(applicant, late, with(typed("After it", "send"), "_version", "3"))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("Sheet 3 is not added up")))
                    .andExpect(content().string(containsString("After it")))
                    .andExpect(content().string(not(containsString("name=\"_over\""))));
        }
        assertThat(objections.ofApplication(application)).contains(sent);
        for (String language : LANGUAGES) {
            show(applicant, form, language)
                    .andExpect(content().string(containsString(sent.number())))
                    .andExpect(content().string(containsString(sent.digest())))
                    .andExpect(content().string(not(containsString("name=\"_version\""))));
            show(applicant, page, language).andExpect(content().string(containsString(sent.number())));
        }
    }

    @Test
    @DisplayName("What a colleague saved between the sender's save and the sending is not sent in the sender's name")
    void sendsWhatItsSenderSawAndNothingElse() throws Exception {
        Result result = objecting.published("6000000.00", "5000000.00");
        Person applicant = result.applicants().get(1).person();
        UUID application = result.applications().get(1).id();
        String form = "/cabinet/applications/" + application + "/objection";
        act(applicant, form, typed("Mine", "save")).andExpect(redirectedUrl(form));
        SeenContent mine = SeenContent.of(objections.ofApplication(application).orElseThrow());
        act(applicant, form + "/autosave", with(typed("A colleague's", ""), "_version", "1"))
                .andExpect(content().string("2"));

        SendObjection.Outcome[] outcome = new SendObjection.Outcome[1];
        people.as(
                applicant,
                () -> outcome[0] = sendObjection.of(
                        application,
                        Arrival.at(ClockUtil.getCurrentTime().toInstant()),
                        mine,
                        Locale.forLanguageTag("ru")));

        assertThat(outcome[0]).isInstanceOf(SendObjection.Outcome.Changed.class);
        assertThat(objections.ofApplication(application).orElseThrow().isDraft())
                .isTrue();
    }

    @Test
    void saysTheServersTimeToWhoeverIsLateAndLosesNothing() throws Exception {
        Result result = objecting.published("6000000.00", "5000000.00");
        Person applicant = result.applicants().get(1).person();
        String form = "/cabinet/applications/" + result.applications().get(1).id() + "/objection";
        act(applicant, form, typed("Begun in time", "save")).andExpect(redirectedUrl(form));
        TestObjections.at("2026-03-31T19:00:00.000Z");
        accounts.speak(applicant.id(), Locale.forLanguageTag("ru"));
        act(applicant, form, with(typed("Written too late", "send"), "_version", "1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Written too late")))
                .andExpect(content().string(containsString("1 апреля 2026")))
                .andExpect(content().string(containsString("00:00:00")))
                .andExpect(content().string(not(containsString("00:00:00,"))));
        Person other = result.applicants().get(0).person();
        act(other, "/cabinet/applications/" + result.applications().get(0).id() + "/objection", typed("New", "send"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("New")));
        assertThat(objections.ofCompetition(result.competition())).isEmpty();
    }

    @Test
    void showsStaffTheCaseAndThePublicNoNames() throws Exception {
        Result result = objecting.published("6000000.00", "5000000.00");
        Objection sent = objecting.object(result, 1);
        cases.settle(sent.id());
        Person officer = people.open(Role.OPERATOR);
        String page = "/staff/objections/" + sent.id();
        for (String language : LANGUAGES) {
            show(officer, "/staff/objections?text=" + sent.number(), language)
                    .andExpect(content().string(containsString(page)));
            show(officer, "/staff/objections?text=" + sent.number() + "&state=SETTLED&sort=state", language)
                    .andExpect(content().string(not(containsString(page))));
            show(officer, page, language)
                    .andExpect(content().string(containsString(sent.digest())))
                    .andExpect(content().string(containsString(officer.name())));
            show(officer, "/staff/competitions/" + result.competition(), language)
                    .andExpect(content().string(containsString(sent.number())));
        }
        show(officer, "/staff", "ru").andExpect(content().string(containsString("/staff/objections")));
        show(people.open(Role.EXPERT), page, "ru").andExpect(status().isForbidden());
        act(
                        people.open(Role.SECRETARY),
                        page + "/decider",
                        Map.of("person", officer.id().toString()))
                .andExpect(status().isNotFound());
        act(officer, page + "/decider", Map.of()).andExpect(flash().attributeExists("refusals"));
        act(officer, page + "/decider", Map.of("person", result.confirmer().id().toString()))
                .andExpect(flash().attributeExists("refusals"));
        act(officer, page + "/decider", Map.of("person", "nobody")).andExpect(status().isBadRequest());
        assertThat(objecting.find(sent.id()).deciderId()).isNull();
        act(officer, page + "/decider", Map.of("person", officer.id().toString()))
                .andExpect(flash().attribute("done", "competition.objection.deciderNamed"));
        assertThat(objecting.find(sent.id()).deciderId()).isEqualTo(officer.id());

        String name = organisations
                .find(result.applicants().get(1).organisationId())
                .orElseThrow()
                .name()
                .ru();
        String open = mvc.perform(get("/calls/" + result.competition()).header("Accept-Language", "en"))
                .andExpect(content().string(not(containsString(sent.number()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        // the published lists name the applicants; who objected stands nowhere
        assertThat(open.lines().filter(line -> line.contains("Objections received: 1.")))
                .singleElement()
                .asString()
                .doesNotContain(name);
    }

    private static Map<String, String> typed(String facts, String action) {
        Map<String, String> typed = new HashMap<>();
        typed.put("_version", "0");
        typed.put("objectionSubject", "score");
        typed.put("objectionFacts", facts);
        typed.put("objectionDemand", "To count it anew");
        if (!action.isEmpty()) {
            typed.put("action", action);
        }
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        Map<String, String> changed = new HashMap<>(typed);
        changed.put(field, value);
        return changed;
    }

    private ResultActions act(Person who, String address, Map<String, String> parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(address);
        parameters.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(people.signedIn(who)));
    }

    private ResultActions show(Person who, String address, String language) throws Exception {
        accounts.speak(who.id(), Locale.forLanguageTag(language));
        return mvc.perform(get(address).with(people.signedIn(who)))
                .andExpect(content().string(not(containsString("??"))));
    }
}
