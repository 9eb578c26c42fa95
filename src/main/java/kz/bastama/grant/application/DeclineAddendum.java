package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.AddendumProcess;
import kz.bastama.grant.domain.AddendumState;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee says why it does not sign a change: the agreement stays, and the officer who wanted the change is told. */
@Service
public class DeclineAddendum {

    private final Grants grants;
    private final Addenda addenda;
    private final AddendumProcess process;
    private final OperatorConsent consent;
    private final Organisations organisations;
    private final Terms terms;
    private final Notices notices;
    private final Journal journal;
    private final Clock clock;

    DeclineAddendum(
            Grants grants,
            Addenda addenda,
            AddendumProcess process,
            OperatorConsent consent,
            Organisations organisations,
            Terms terms,
            Notices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.addenda = addenda;
        this.process = process;
        this.consent = consent;
        this.organisations = organisations;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return false when no change waits for the grantee; a second click finds it declined */
    @Transactional
    public boolean of(UUID grantId, String reason) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Optional<Addendum> latest = addenda.latest(grantId);
        if (latest.isEmpty() || latest.get().state() == AddendumState.DECLINED) {
            return latest.isPresent();
        }
        if (!process.granteeDeclined(grantId)) {
            return false;
        }
        terms.close(grantId.toString(), SignedPaper.ADDITIONAL.granteeTerm());
        Addendum declined = latest.get().declined(reason, clock.instant());
        addenda.save(declined);
        OfficialText name =
                organisations.find(grant.organisationId()).orElseThrow().name();
        journal.record(JournalEntry.of(grantId.toString(), "grant.addendumDeclined")
                .by(name.ru(), name.kk())
                .with(Map.of("addendum", Integer.toString(declined.number()), "reason", reason)));
        consent.of(grantId)
                .ifPresent(record -> notices.send(new Notice(
                        "grant.addendumDeclined:" + grantId + ":" + declined.number(),
                        record.actorId(),
                        "grant.addendumDeclined",
                        Map.of("number", grant.number(), "addendum", declined.number(), "reason", reason),
                        "/staff/grants/" + grantId)));
        return true;
    }
}
