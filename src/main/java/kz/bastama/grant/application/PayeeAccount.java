package kz.bastama.grant.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/**
 * The account to which a grant is paid: that of the last additional agreement, of the agreement on succession, or else of
 * the agreement. Whoever changes the profile of
 * the organisation moves no money by it: the profile speaks only until there is an agreement.
 */
@Component
public class PayeeAccount {

    private final Addenda addenda;
    private final Takeovers takeovers;
    private final Grants grants;
    private final Organisations organisations;

    PayeeAccount(Addenda addenda, Takeovers takeovers, Grants grants, Organisations organisations) {
        this.addenda = addenda;
        this.takeovers = takeovers;
        this.grants = grants;
        this.organisations = organisations;
    }

    public Optional<Account> of(Grant grant) {
        return grant.state() == GrantState.DRAFT ? ofProfile(grant) : agreed(grant.id());
    }

    /** A successor has its own account: what was agreed with the former grantee does not bind it. */
    private Optional<Account> agreed(UUID grantId) {
        Optional<Takeover> last = takeovers.done(grantId).stream().reduce((one, later) -> later);
        return addenda.account(grantId, last.map(Takeover::endedAt).orElse(Instant.MIN))
                .or(() -> last.map(Takeover::account))
                .or(() -> grants.account(grantId));
    }

    /** Null where none is known. */
    String iban(Grant grant) {
        return of(grant).map(Account::iban).orElse(null);
    }

    /** The account that the agreement of this moment names. */
    Optional<Account> ofProfile(Grant grant) {
        return organisations
                .find(grant.organisationId())
                .map(organisation -> organisation.bank())
                .map(bank -> new Account(bank.iban(), bank.bic()));
    }
}
