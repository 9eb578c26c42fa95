package kz.bastama.competition.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks what data can tell, as of the closing of the intake, and freezes it in the case. */
@Service
public class CheckByData {

    private final Applications applications;
    private final Competitions competitions;
    private final FormalChecks checks;
    private final CheckedFacts facts;
    private final Corrections corrections;
    private final Forms forms;
    private final Journal journal;

    CheckByData(
            Applications applications,
            Competitions competitions,
            FormalChecks checks,
            CheckedFacts facts,
            Corrections corrections,
            Forms forms,
            Journal journal) {
        this.applications = applications;
        this.competitions = competitions;
        this.checks = checks;
        this.facts = facts;
        this.corrections = corrections;
        this.forms = forms;
        this.journal = journal;
    }

    /**
     * Holds the application, so that a virus found meanwhile is either among the findings or has them made anew. Returns
     * whether it was the corrected application; then each remark stands among the findings: met, not met, or not looked at.
     */
    @Transactional
    public boolean of(UUID applicationId) {
        Application application = applications.findHeld(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Answers answers =
                forms.fromJson(forms.form(application.formId(), application.formVersion()), application.answers());
        boolean corrected =
                corrections.find(applicationId).map(Correction::isSent).orElse(false);
        List<Finding> findings =
                new ArrayList<>(facts.findings(competition, lot, application, answers, competition.closesAt()));
        if (corrected) {
            corrections.remarks(applicationId).stream()
                    .map(CheckByData::finding)
                    .forEach(findings::add);
        }
        checks.keepFindings(applicationId, findings);
        long failed = findings.stream().filter(Finding::isFailed).count();
        journal.record(JournalEntry.of(applicationId.toString(), "competition.checkedByData")
                .with(Map.of("failed", Long.toString(failed))));
        return corrected;
    }

    private static Finding finding(FieldRemark remark) {
        boolean met = Boolean.TRUE.equals(remark.met());
        Finding finding = new Finding("remarkMet", met, "formalCheck.correction", Map.of("remark", remark.text()));
        return remark.met() == null ? finding.notLookedAt() : finding;
    }
}
