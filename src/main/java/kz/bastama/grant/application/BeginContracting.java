package kz.bastama.grant.application;

import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of a grant whose budget has the awarded sum: its agreement may be drafted. */
@Service
public class BeginContracting {

    private final Grants grants;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;
    private final GrantProcess process;

    BeginContracting(
            Grants grants, Organisations organisations, Parties parties, Editions editions, GrantProcess process) {
        this.grants = grants;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
        this.process = process;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Operator operator = parties.operator();
        process.start(
                grant,
                organisations.find(grant.organisationId()).orElseThrow().name(),
                editions.get(grant.edition())
                        .decimals("tranches." + grant.grantType())
                        .get(0)
                        .longValue(),
                operator.head(),
                operator.city());
    }
}
