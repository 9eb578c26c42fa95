package kz.bastama.grant.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.SurveyProcess;
import kz.bastama.grant.domain.Surveys;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer asks the beneficiaries of a project by a public link, and may end it before its day. */
@Service
public class OpenSurvey {

    static final String TERM = "survey";

    private static final Set<GrantState> ASKED =
            EnumSet.of(GrantState.ACTIVE, GrantState.REPORTED, GrantState.ACCEPTED, GrantState.CLOSED);

    private final Grants grants;
    private final Surveys surveys;
    private final SurveyProcess process;
    private final Organisations organisations;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    OpenSurvey(
            Grants grants,
            Surveys surveys,
            SurveyProcess process,
            Organisations organisations,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.surveys = surveys;
        this.process = process;
        this.organisations = organisations;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether there is a project to ask about, and nothing is asked already. */
    public boolean isPossible(Grant grant) {
        return ASKED.contains(grant.state()) && surveys.open(grant.id()).isEmpty();
    }

    @Transactional
    public Verdict of(UUID grantId) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!isPossible(grant)) {
            return Verdict.refused(Refusal.of("grant.surveyNotNow", null));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant closes =
                terms.open(grantId.toString(), grant.edition(), TERM, now).due();
        surveys.save(Survey.opened(grantId, now, closes));
        journal.record(JournalEntry.of(grantId.toString(), "grant.surveyOpened")
                .with(Map.of(
                        "until", ShownTime.day(closes.atZone(clock.getZone()).toLocalDate()))));
        process.start(
                grant,
                organisations
                        .find(grant.organisationId())
                        .map(Organisation::name)
                        .orElseThrow());
        return Verdict.allowed();
    }

    @Transactional
    public Verdict end(UUID grantId) {
        grants.findForChange(grantId).orElseThrow();
        return process.ended(grantId) ? Verdict.allowed() : Verdict.refused(Refusal.of("grant.surveyNotOpen", null));
    }
}
