package kz.bastama.engine.process;

import java.util.List;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * The groups that the engine knows, one for each right of staff, and what a group may do besides the tasks offered to it. No
 * right reaches over all tasks or instances of a definition, and none lets anybody start a process. Administrators look
 * at everything and retry what failed; what officers decide is not theirs to decide.
 */
@Component
class StaffGroups {

    static final String ADMINISTRATORS = "camunda-admin";

    private static final String TYPE = "staff";
    private static final String TASKLIST = "tasklist";
    private static final List<Resource> LOOKED_AT = List.of(
            Resources.PROCESS_INSTANCE,
            Resources.DECISION_DEFINITION,
            Resources.DECISION_REQUIREMENTS_DEFINITION,
            Resources.DEPLOYMENT,
            Resources.FILTER,
            Resources.USER,
            Resources.GROUP,
            Resources.AUTHORIZATION);

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    StaffGroups(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** The engine's name for the group of a right; the group is there when this returns. */
    String groupOf(Right right) {
        String id = right.role() == Role.ADMINISTRATOR ? ADMINISTRATORS : right.group();
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            open(id, right.role());
        }
        return id;
    }

    private void open(String id, Role role) {
        Group group = identity.newGroup(id);
        group.setName(id);
        group.setType(TYPE);
        identity.saveGroup(group);
        switch (role) {
            case OPERATOR, CUSTOMER, SECRETARY -> letWork(id);
            case ADMINISTRATOR -> letAdminister(id);
            default -> {}
        }
    }

    private void letWork(String group) {
        grant(group, Resources.APPLICATION, TASKLIST, Permissions.ACCESS);
        grant(group, Resources.FILTER, Authorization.ANY, Permissions.READ);
        grant(group, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    private void letAdminister(String group) {
        grant(group, Resources.APPLICATION, Authorization.ANY, Permissions.ACCESS);
        grant(group, Resources.TASK, Authorization.ANY, Permissions.READ);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_TASK,
                Permissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        for (Resource resource : LOOKED_AT) {
            grant(group, resource, Authorization.ANY, Permissions.READ);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        for (Permission permission : permissions) {
            authorization.addPermission(permission);
        }
        authorizations.saveAuthorization(authorization);
    }
}
