package kz.bastama.grant.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Member;
import kz.bastama.expert.Members;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationSheet;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names who represents civil society in an evaluation: members of commissions from non-governmental organisations, whom the registry
 * knows. Whoever acts for the grantee, or declared a conflict of interest on its application, is not named.
 */
@Service
public class NameEvaluator {

    private final Evaluations evaluations;
    private final Grants grants;
    private final Members members;
    private final Conflicts conflicts;
    private final Organisations organisations;
    private final EvaluationNotices notices;
    private final Journal journal;
    private final Clock clock;

    NameEvaluator(
            Evaluations evaluations,
            Grants grants,
            Members members,
            Conflicts conflicts,
            Organisations organisations,
            EvaluationNotices notices,
            Journal journal,
            Clock clock) {
        this.evaluations = evaluations;
        this.grants = grants;
        this.members = members;
        this.conflicts = conflicts;
        this.organisations = organisations;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Verdict of(UUID evaluationId, UUID memberId) {
        Evaluation evaluation = evaluations.findForChange(evaluationId).orElseThrow();
        Optional<Member> member = members.find(memberId)
                .filter(found -> found.active() && found.seat() == Member.Seat.NGO && found.personId() != null);
        if (evaluation.isConcluded()) {
            return Verdict.refused(Refusal.of("grant.evaluationClosed", null));
        }
        if (member.isEmpty()) {
            return Verdict.refused(Refusal.of("grant.evaluatorUnknown", null));
        }
        Verdict verdict = free(evaluation, member.get().personId());
        if (verdict.isAllowed()) {
            name(evaluation, member.get());
        }
        return verdict;
    }

    private Verdict free(Evaluation evaluation, UUID personId) {
        Grant grant = grants.find(evaluation.grantId()).orElseThrow();
        List<Refusal> refusals = new ArrayList<>();
        if (evaluations.sheets(evaluation.id()).stream()
                .anyMatch(sheet -> sheet.personId().equals(personId))) {
            refusals.add(Refusal.of("grant.evaluatorTwice", null));
        }
        if (organisations.mayAct(personId, grant.organisationId())) {
            refusals.add(Refusal.of("grant.evaluatorOfGrantee", null));
        }
        if (conflicts.has(personId, grant.applicationId())) {
            refusals.add(Refusal.of("grant.evaluatorBound", null));
        }
        return new Verdict(refusals);
    }

    private void name(Evaluation evaluation, Member member) {
        EvaluationSheet sheet = EvaluationSheet.opened(
                evaluation.id(),
                member.personId(),
                member.name(),
                member.organisation(),
                true,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        evaluations.save(sheet);
        journal.record(JournalEntry.of(evaluation.id().toString(), "grant.evaluatorNamed")
                .with(Map.of("name", member.name(), "organisation", member.organisation())));
        notices.named(evaluation, sheet);
    }

    /** Takes back the name of somebody who has not scored. */
    @Transactional
    public Verdict withdraw(UUID evaluationId, UUID personId) {
        evaluations.findForChange(evaluationId).orElseThrow();
        Optional<EvaluationSheet> open = evaluations.sheets(evaluationId).stream()
                .filter(sheet -> sheet.civil() && sheet.personId().equals(personId) && sheet.isOpen())
                .findFirst();
        if (open.isEmpty()) {
            return Verdict.refused(Refusal.of("grant.evaluatorSettled", null));
        }
        evaluations.drop(evaluationId, personId);
        journal.record(JournalEntry.of(evaluationId.toString(), "grant.evaluatorWithdrawn")
                .with(Map.of("name", open.get().name())));
        return Verdict.allowed();
    }
}
