package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationSheet;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** Messages about an evaluation; each once. */
@Component
class EvaluationNotices {

    private final Grants grants;
    private final Evaluations evaluations;
    private final Organisations organisations;
    private final Notices notices;
    private final Terms terms;
    private final Clock clock;

    EvaluationNotices(
            Grants grants,
            Evaluations evaluations,
            Organisations organisations,
            Notices notices,
            Terms terms,
            Clock clock) {
        this.grants = grants;
        this.evaluations = evaluations;
        this.organisations = organisations;
        this.notices = notices;
        this.terms = terms;
        this.clock = clock;
    }

    /** A person is asked to score; named again after a withdrawal, again. */
    void named(Evaluation evaluation, EvaluationSheet sheet) {
        Grant grant = grants.find(evaluation.grantId()).orElseThrow();
        String until = terms.ofCase(evaluation.id().toString()).stream()
                .filter(Term::isOpen)
                .map(term -> ShownTime.day(term.due().atZone(clock.getZone()).toLocalDate()))
                .findFirst()
                .orElse("\u2013");
        notices.send(new Notice(
                "grant.evaluatorNamed:" + evaluation.id() + ":" + sheet.personId() + ":" + sheet.openedAt(),
                sheet.personId(),
                "grant.evaluatorNamed",
                Map.of("number", grant.number(), "title", grant.title(), "until", until),
                "/member/evaluations/" + evaluation.id()));
    }

    /** The grantee and all who scored hear of the conclusion. */
    void concluded(Evaluation evaluation) {
        Grant grant = grants.find(evaluation.grantId()).orElseThrow();
        organisations
                .representativesOf(grant.organisationId())
                .forEach(person -> tell(evaluation, grant, person, "/cabinet/grants/" + grant.id()));
        EvaluationSheet.sent(evaluations.sheets(evaluation.id())).stream()
                .filter(EvaluationSheet::civil)
                .forEach(sheet -> tell(evaluation, grant, sheet.personId(), "/projects/" + grant.id()));
    }

    private void tell(Evaluation evaluation, Grant grant, UUID person, String path) {
        notices.send(new Notice(
                "grant.evaluated:" + evaluation.id() + ":" + person,
                person,
                "grant.evaluated",
                Map.of("number", grant.number(), "title", grant.title(), "points", evaluation.points()),
                path));
    }
}
