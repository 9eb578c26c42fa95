package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The winner says that it will not sign. With that the award falls away; a second click finds it so. */
@Service
public class DeclineAgreement {

    private final Grants grants;
    private final GrantProcess process;
    private final Organisations organisations;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    DeclineAgreement(
            Grants grants,
            GrantProcess process,
            Organisations organisations,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.process = process;
        this.organisations = organisations;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return false when the agreement does not wait for the grantee */
    @Transactional
    public boolean of(UUID grantId, String reason) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        if (before.state() == GrantState.DECLINED) {
            return true;
        }
        if (!process.awaitsSignature(grantId, SignedPaper.AGREEMENT)) {
            return false;
        }
        Grant after = grants.save(before.declined(clock.instant(), reason));
        terms.close(grantId.toString(), "agreementSign");
        OfficialText name =
                organisations.find(before.organisationId()).orElseThrow().name();
        journal.record(JournalEntry.of(grantId.toString(), "grant.declined")
                .moved(before.state().name(), after.state().name())
                .by(name.ru(), name.kk())
                .with(Map.of("reason", reason)));
        return process.granteeDeclined(grantId);
    }
}
