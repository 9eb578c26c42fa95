package kz.bastama.grant.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.expert.Member;
import kz.bastama.expert.Members;
import kz.bastama.grant.application.WeighEvaluation;
import kz.bastama.grant.domain.EfficiencyMethod;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationSheet;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Editions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages show of evaluations; public because templates call it. */
@Component("evaluationView")
public class EvaluationView {

    private final Evaluations evaluations;
    private final Grants grants;
    private final Members members;
    private final WeighEvaluation weigh;
    private final Editions editions;

    EvaluationView(Evaluations evaluations, Grants grants, Members members, WeighEvaluation weigh, Editions editions) {
        this.evaluations = evaluations;
        this.grants = grants;
        this.members = members;
        this.weigh = weigh;
        this.editions = editions;
    }

    /** Null where the project is not evaluated yet. */
    public Evaluation of(Grant grant) {
        return evaluations.ofGrant(grant.id()).orElse(null);
    }

    /** Null until there is a conclusion. */
    public Evaluation concluded(Grant grant) {
        return evaluations.ofGrant(grant.id()).filter(Evaluation::isConcluded).orElse(null);
    }

    public Grant grant(EvaluationSheet sheet) {
        return evaluations
                .find(sheet.evaluationId())
                .flatMap(evaluation -> grants.find(evaluation.grantId()))
                .orElseThrow();
    }

    public List<EvaluationSheet> sheets(Evaluation evaluation) {
        return evaluations.sheets(evaluation.id());
    }

    /** Whether the customer has scored: until then nobody of it sees what others gave. */
    public boolean isOpened(List<EvaluationSheet> sheets) {
        return sheets.stream().anyMatch(sheet -> !sheet.civil() && sheet.isSent());
    }

    /** Who may still be named for civil society. */
    public List<Member> candidates(List<EvaluationSheet> sheets) {
        Set<UUID> named = sheets.stream().map(EvaluationSheet::personId).collect(Collectors.toSet());
        return members.active().stream()
                .filter(member -> member.seat() == Member.Seat.NGO && !named.contains(member.personId()))
                .toList();
    }

    public int needed(Evaluation evaluation) {
        return weigh.needed(evaluation);
    }

    public EfficiencyMethod method(Grant grant) {
        return EfficiencyMethod.of(editions.get(grant.edition()));
    }

    public String criterion(Grant grant, String name) {
        return editions.get(grant.edition())
                .title(EfficiencyMethod.CRITERIA + "." + name)
                .in(LocaleContextHolder.getLocale());
    }

    /** Mean of all who scored. */
    public BigDecimal mean(Grant grant, Evaluation evaluation, String name) {
        return method(grant).mean(name, EvaluationSheet.sent(sheets(evaluation)));
    }

    public int sum(EvaluationSheet sheet) {
        return sheet.points().values().stream().mapToInt(Integer::intValue).sum();
    }
}
