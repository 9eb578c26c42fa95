package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Regranting;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.grant.domain.TrancheShares;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what the operator settled for the agreement. */
@Service
public class PrepareAgreement {

    private final Grants grants;
    private final SubGrants subGrants;
    private final Editions editions;
    private final Terms terms;
    private final Journal journal;

    PrepareAgreement(Grants grants, SubGrants subGrants, Editions editions, Terms terms, Journal journal) {
        this.grants = grants;
        this.subGrants = subGrants;
        this.editions = editions;
        this.terms = terms;
        this.journal = journal;
    }

    /**
     * @param laterPercents shares after the first as typed; empty for those of the edition
     * @param regranted numbers of the lines of the budget that may be passed on, as typed
     */
    @Transactional
    public void of(
            UUID grantId,
            LocalDate startsOn,
            BigDecimal percent,
            String laterPercents,
            String regranted,
            OfficialText place,
            OfficialText signatory,
            OfficialText basis) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        TrancheShares shares = new TrancheShares(TrancheShares.typed(
                editions.get(grant.edition()).decimals("tranches." + grant.grantType()), percent, laterPercents));
        Grant after =
                grants.save(grant.prepared(Agreement.over(startsOn, grant.months(), shares, place, signatory, basis)));
        subGrants.allow(
                grantId, Regranting.typed(regranted, grants.budget(grantId)).orElseThrow());
        terms.close(grantId.toString(), "agreementDraft");
        journal.record(JournalEntry.of(grantId.toString(), "grant.agreementPrepared")
                .with(Map.of(
                        "startsOn", after.agreement().startsOn().toString(),
                        "endsOn", after.agreement().endsOn().toString(),
                        "percent", percent.toPlainString())));
    }
}
