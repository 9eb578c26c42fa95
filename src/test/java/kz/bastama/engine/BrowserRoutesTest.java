package kz.bastama.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import kz.bastama.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserRoutesTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    @ParameterizedTest
    @ValueSource(strings = {"claim", "unclaim", "submit-form"})
    void letsWorkersWorkOnTasks(String act) {
        assertThat(BrowserRoutes.allow("POST", ENGINE + "task/t-1/" + act, Set.of(Role.SECRETARY)))
                .isTrue();
        assertThat(BrowserRoutes.allow("POST", ENGINE + "task/t-1/" + act, Set.of(Role.ADMINISTRATOR)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,task/t-1/complete",
        "POST,task/t-1/comment/create",
        "POST,task/t-1/resolve",
        "POST,task/t-1/bpmnError",
        "POST,task/t-1/bpmnEscalation",
        "POST,task/t-1/assignee",
        "POST,task/t-1/delegate",
        "POST,task/t-1/identity-links",
        "POST,task/create",
        "PUT,task/t-1",
        "DELETE,task/t-1",
        "PUT,task/t-1/variables/verdict",
        "POST,task/t-1/variables",
        "PUT,task/t-1/localVariables/verdict",
        "POST,process-definition/key/competition/start",
        "POST,process-definition/competition:1:2/submit-form",
        "POST,process-definition/competition:1:2/restart",
        "DELETE,process-definition/key/competition",
        "POST,process-instance/p-1/modification",
        "PUT,process-instance/p-1/variables/verdict",
        "DELETE,process-instance/p-1",
        "PUT,process-instance/p-1/suspended",
        "POST,process-instance/delete",
        "POST,execution/e-1/signal",
        "POST,execution/e-1/messages/competition.checksFinished/trigger",
        "POST,message",
        "POST,signal",
        "POST,condition",
        "POST,migration/execute",
        "POST,modification/execute",
        "POST,decision-definition/key/any/evaluate",
        "POST,deployment/create",
        "DELETE,deployment/d-1",
        "POST,filter/create",
        "PUT,filter/f-1",
        "DELETE,filter/f-1",
        "POST,user/create",
        "PUT,user/aigerim/credentials",
        "POST,group/create",
        "PUT,group/operator/members/aigerim",
        "POST,authorization/create",
        "POST,job/j-1/execute",
        "PUT,job/j-1/duedate",
        "POST,job/retries",
        "POST,external-task/fetchAndLock",
        "DELETE,history/process-instance/p-1",
        "POST,history/cleanup"
    })
    void letsNobodyAroundTheChecks(String method, String path) {
        assertThat(BrowserRoutes.allow(method, ENGINE + path, EVERYBODY)).isFalse();
    }

    @Test
    void keepsTheSetUpOfAnAdministratorShut() {
        assertThat(BrowserRoutes.allow("POST", "/camunda/api/admin/setup/default/user/create", EVERYBODY))
                .isFalse();
        assertThat(BrowserRoutes.allow("POST", "/camunda/api/admin/auth/user/default/login/tasklist", EVERYBODY))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/api/cockpit/plugin/base/default/process-instance",
                "/camunda/api/engine/engine/default/process-instance",
                "/camunda/api/engine/engine/default/history/variable-instance",
                "/camunda/api/engine/engine/default/user"
            })
    void showsTheEngineToAdministratorsOnly(String path) {
        assertThat(BrowserRoutes.allow("GET", path, Set.of(Role.ADMINISTRATOR))).isTrue();
        assertThat(BrowserRoutes.allow("GET", path, EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EXPERT", "MEMBER", "NGO", "MANAGER", "AUDITOR"})
    void keepsTasklistFromThoseWithoutTasks(Role role) {
        assertThat(BrowserRoutes.ALL).noneMatch(route -> route.roles().contains(role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"task/a/b", "task/../user", "task/a%2Fcomplete", "task/a;b", "task//"})
    void takesOneSegmentForAnId(String path) {
        assertThat(BrowserRoutes.allow("GET", ENGINE + path, Set.of(Role.OPERATOR)))
                .isFalse();
    }
}
