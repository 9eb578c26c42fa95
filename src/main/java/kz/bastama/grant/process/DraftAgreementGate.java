package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.CoverGrant;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Regranting;
import kz.bastama.grant.domain.TrancheShares;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** The later shares wait for their reports, the project begins after the award, and the grantee has named its account. */
@Component
class DraftAgreementGate implements TaskGate {

    /** Days from today on: a measure of ours against slips, no rule of law. */
    private static final int LATEST_START = 180;

    private final Grants grants;
    private final Organisations organisations;
    private final CoverGrant coverGrant;
    private final Editions editions;
    private final Clock clock;

    DraftAgreementGate(
            Grants grants, Organisations organisations, CoverGrant coverGrant, Editions editions, Clock clock) {
        this.grants = grants;
        this.organisations = organisations;
        this.coverGrant = coverGrant;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_DRAFT_AGREEMENT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(GrantModel.STARTS_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Grant grant = grants.find(UUID.fromString(caseId)).orElseThrow();
        List<Refusal> refusals = new ArrayList<>();
        Edition edition = editions.get(grant.edition());
        String key = "tranches." + grant.grantType();
        List<BigDecimal> shares = edition.decimals(key);
        BigDecimal most = TrancheShares.mostFirst(shares);
        BigDecimal first =
                answers.number(GrantModel.FIRST_TRANCHE_PERCENT.name()).orElse(most);
        if (first.compareTo(most) > 0) {
            refusals.add(Refusal.of("grant.firstTrancheTooLarge", edition.basis(key), Map.of("most", most))
                    .at(GrantModel.FIRST_TRANCHE_PERCENT.name()));
        } else {
            String later = answers.text(GrantModel.LATER_TRANCHE_PERCENTS.name());
            refusals.addAll(divided(TrancheShares.typed(shares, first, later), shares.size(), edition.basis(key)));
        }
        LocalDate awarded = LocalDate.ofInstant(grant.awardedAt(), WorkingCalendar.ZONE);
        LocalDate today = LocalDate.now(clock);
        refusals.addAll(TypedDay.of(answers, GrantModel.STARTS_ON.name())
                .notBefore(awarded, "grant.startsBeforeAward")
                .notAfter(today.plusDays(LATEST_START), "engine.dayTooFar")
                .verdict()
                .refusals());
        if (Regranting.typed(answers.text(GrantModel.REGRANTED_LINES.name()), grants.budget(grant.id()))
                .isEmpty()) {
            refusals.add(Refusal.of("grant.regrantedLines", null).at(GrantModel.REGRANTED_LINES.name()));
        }
        if (organisations.find(grant.organisationId()).orElseThrow().bank() == null) {
            refusals.add(Refusal.of("grant.noBankAccount", null));
        }
        return new Verdict(refusals).and(coverGrant.agreement(grant.id()));
    }

    /** As many payments as the edition divides the grant into, each above zero, together a hundred per cent. */
    private static List<Refusal> divided(List<BigDecimal> shares, int count, LegalBasis basis) {
        List<Refusal> refusals = new ArrayList<>();
        if (shares.size() != count || shares.stream().anyMatch(share -> share.signum() == 0)) {
            refusals.add(Refusal.of("grant.laterTranches", basis, Map.of("count", count - 1)));
        }
        BigDecimal together = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (together.compareTo(BigDecimal.valueOf(100)) != 0) {
            refusals.add(Refusal.of("grant.tranchesNotHundred", basis, Map.of("together", together)));
        }
        return refusals.stream()
                .map(refusal -> refusal.at(GrantModel.LATER_TRANCHE_PERCENTS.name()))
                .toList();
    }
}
