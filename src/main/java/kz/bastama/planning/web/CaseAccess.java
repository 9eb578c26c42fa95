package kz.bastama.planning.web;

import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may see and who may write the cases of a customer. What is not yours does not exist for you. */
@Component
class CaseAccess {

    private final CurrentActor actor;

    CaseAccess(CurrentActor actor) {
        this.actor = actor;
    }

    /** The customer whose cases alone the actor sees, or null for all. */
    String onlyCustomer() {
        return actor.get().onlyCustomer().orElse(null);
    }

    /** @throws ResponseStatusException 404 when the case is another customer's */
    void mayRead(String customerCode) {
        if (!actor.get().seesCasesOf(customerCode)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** @throws ResponseStatusException 404 when the actor is no officer of the customer */
    void mayWrite(String customerCode) {
        if (!writes(customerCode)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    boolean writes(String customerCode) {
        return actor.get().has(Role.CUSTOMER, customerCode);
    }
}
