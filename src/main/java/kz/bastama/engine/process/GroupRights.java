package kz.bastama.engine.process;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Tasks belong to candidate groups and to nobody else: who takes a task gains no right of his own to it, so none is left
 * behind when he leaves the group. A group may also give a taken task back, which the engine would not allow by itself.
 */
class GroupRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String after) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String before, String after) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String user, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        AuthorizationEntity[] rights = super.newTaskGroupIdentityLink(task, group, type);
        for (AuthorizationEntity right : rights) {
            if (group.equals(right.getGroupId()) && right.getResourceType() == Resources.TASK.resourceType()) {
                right.addPermission(Permissions.TASK_ASSIGN);
            }
        }
        return rights;
    }
}
