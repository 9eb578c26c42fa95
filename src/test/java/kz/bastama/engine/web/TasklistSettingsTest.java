package kz.bastama.engine.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the whole edge, security and door together, lets through to the engine's web applications. */
@BastamaTest
class TasklistSettingsTest {

    private static final String SETTINGS = "/camunda/app/tasklist/scripts/config.js";
    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    @Autowired
    private MockMvc edge;

    @Autowired
    private TestPeople people;

    @Autowired
    private Clock clock;

    @Test
    void offersTheLanguageOfThePersonOnly() throws Exception {
        edge.perform(get(SETTINGS).with(people.signedInAs(Role.SECRETARY)).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"availableLocales\":[\"ru\"]")))
                .andExpect(content().string(containsString("start('ru', " + clock.millis() / 10_000_000)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"NGO", "EXPERT", "MEMBER", "MANAGER", "AUDITOR"})
    void keepsTasklistFromThoseWithoutTasks(Role role) throws Exception {
        edge.perform(get(SETTINGS).with(people.signedInAs(role))).andExpect(status().is4xxClientError());
        edge.perform(get(ENGINE + "filter").with(people.signedInAs(role))).andExpect(status().is4xxClientError());
    }

    @Test
    void sendsVisitorToSignIn() throws Exception {
        edge.perform(get("/camunda/app/tasklist/default/")).andExpect(status().is3xxRedirection());
        edge.perform(get(ENGINE + "filter")).andExpect(status().isUnauthorized());
    }

    @Test
    void leadsFromTheDoorstepToTasklist() throws Exception {
        edge.perform(get("/camunda").with(people.signedInAs(Role.OPERATOR)))
                .andExpect(redirectedUrl("/camunda/app/tasklist/default/"));
    }

    @Test
    void refusesRoadsAroundTheForm() throws Exception {
        for (String road : new String[] {"complete", "bpmnError", "bpmnEscalation", "assignee"}) {
            edge.perform(post(ENGINE + "task/t-1/" + road).with(people.signedInAs(Role.OPERATOR)))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    @DisplayName("CVE-2026-77226")
    void keepsSetUpOfAnAdministratorShutForEverybody() throws Exception {
        String setUp = "/camunda/api/admin/setup/default/user/create";
        edge.perform(post(setUp)).andExpect(status().is4xxClientError());
        edge.perform(post(setUp).with(people.signedInAs(Role.ADMINISTRATOR))).andExpect(status().isForbidden());
    }

    @Test
    void showsCockpitToAdministratorsOnly() throws Exception {
        edge.perform(get("/camunda/app/cockpit/default/").with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().is4xxClientError());
    }
}
