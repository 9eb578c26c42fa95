package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.MappingMatch;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletMapping;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BastamaTest
class EngineChainTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private FilterChainProxy chains;

    /** In the running product the engine's interface is a servlet of its own, which a mock request does not show. */
    @Test
    void guardsEngineBelowItsOwnServlet() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/camunda/api/engine/engine/default/filter");
        request.setServletPath("/camunda/api");
        request.setPathInfo("/engine/engine/default/filter");
        request.setHttpServletMapping(
                new MockHttpServletMapping("engine", "/camunda/api/*", "jersey", MappingMatch.PATH));
        var chain = chains.getFilterChains().stream()
                .filter(one -> one.matches(request))
                .findFirst()
                .orElseThrow();
        assertThat(chain.getFilters()).noneMatch(CsrfFilter.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"NGO", "EXPERT", "MEMBER", "MANAGER", "AUDITOR"})
    void keepsOthersThanTaskWorkersOut(Role role) throws Exception {
        mvc.perform(get("/camunda/app/tasklist/default/").with(people.signedInAs(role)))
                .andExpect(status().isForbidden());
    }

    @Test
    void asksVisitorToSignInButTellsScripts() throws Exception {
        mvc.perform(get("/camunda/app/tasklist/default/").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/camunda/api/engine/engine/default/filter")).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/tasklist"
            })
    void closesTheEnginesOwnDoors(String path) throws Exception {
        for (Role role : new Role[] {Role.OPERATOR, Role.ADMINISTRATOR}) {
            mvc.perform(post(path).with(csrf()).with(people.signedInAs(role))).andExpect(status().isForbidden());
        }
        mvc.perform(post(path)).andExpect(status().isUnauthorized());
    }

    /** The engine's open interface is no part of the product: no address of it exists, for whomever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/engine",
                "/engine-rest/task",
                "/engine-rest/process-definition/key/competition/start",
                "/rest/engine/default/task"
            })
    void hasNoOpenInterfaceOfTheEngine(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isNotFound());
        for (Role role : Role.values()) {
            RequestPostProcessor person = people.signedInAs(role);
            mvc.perform(get(path).with(person)).andExpect(status().isNotFound());
            mvc.perform(post(path).with(csrf()).with(person)).andExpect(status().isNotFound());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/cockpit/default/", "/camunda/app/admin/default/"})
    void keepsCockpitForAdministrators(String path) throws Exception {
        mvc.perform(get(path).with(people.signedInAs(Role.OPERATOR))).andExpect(status().isForbidden());
    }

    @Test
    void leavesPortalTogetherWithTasklist() throws Exception {
        mvc.perform(post("/camunda/api/admin/auth/user/default/logout").with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().isNoContent());
    }

    @Test
    void showsMetricsToAdministratorsOnly() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
        mvc.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        mvc.perform(get("/actuator/prometheus").with(people.signedInAs(Role.OPERATOR)))
                .andExpect(status().isForbidden());
    }
}
