package kz.bastama.engine.process;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Finds the tasks of somebody's groups by the groups themselves. The engine would compare every task with every right to a
 * task, one each, which takes minutes for ten thousand; and the rights say nothing else ({@link GroupRights}). What may be
 * done with a task found is still asked of its rights.
 */
class GroupTasks extends AuthorizationManager {

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        Authentication who = getCurrentAuthentication();
        List<String> groups = who == null ? List.of() : who.getGroupIds();
        if (!isAuthCheckExecuted()
                || groups == null
                || groups.isEmpty()
                || groups.contains(StaffGroups.ADMINISTRATORS)) {
            super.configureTaskQuery(query);
            return;
        }
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
        query.or().taskCandidateGroupIn(groups).includeAssignedTasks().endOr();
    }

    /** Takes the place of the engine's own. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new GroupTasks();
        }
    }
}
