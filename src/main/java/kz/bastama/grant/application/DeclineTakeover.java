package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.CircumstancesProcess;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.TakeoverState;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee or the successor says why it does not sign: the grant stays, and the other one and the officer who agreed are told. */
@Service
public class DeclineTakeover {

    private final Grants grants;
    private final Takeovers takeovers;
    private final CircumstancesProcess process;
    private final Organisations organisations;
    private final Terms terms;
    private final TakeoverNotices notices;
    private final Journal journal;
    private final Clock clock;

    DeclineTakeover(
            Grants grants,
            Takeovers takeovers,
            CircumstancesProcess process,
            Organisations organisations,
            Terms terms,
            TakeoverNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.takeovers = takeovers;
        this.process = process;
        this.organisations = organisations;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return false when no succession waits for signatures; a second click finds it declined */
    @Transactional
    public boolean of(UUID grantId, Side side, String reason) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Optional<Takeover> latest = takeovers.latest(grantId);
        if (latest.isEmpty() || latest.get().state() == TakeoverState.DECLINED) {
            return latest.isPresent();
        }
        if (!process.takeoverDeclined(grantId)) {
            return false;
        }
        terms.close(grantId.toString(), SignedPaper.SUCCESSION.granteeTerm());
        Takeover declined = latest.get().declined(reason, clock.instant());
        takeovers.save(declined);
        OfficialText name = organisations.name(declined.organisation(side));
        journal.record(JournalEntry.of(grantId.toString(), "grant.takeoverDeclined")
                .by(name.ru(), name.kk())
                .with(Map.of("reason", reason)));
        Map<String, Object> facts = Map.of("number", grant.number(), "name", name.both(), "reason", reason);
        notices.send(grant, declined, "takeoverDeclined", facts);
        journal.ofCase(grantId.toString()).stream()
                .filter(record -> record.entry().what().equals(OfferTakeover.OFFERED))
                .reduce((one, later) -> later)
                .ifPresent(record -> notices.send(
                        grant, declined, "takeoverDeclined", facts, record.actorId(), "/staff/grants/" + grantId));
        return true;
    }
}
