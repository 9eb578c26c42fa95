package kz.bastama.competition.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant at any time what the form and the formal check would say, so that nothing comes as a surprise. */
@Service
public class PreCheck {

    private final Applications applications;
    private final Attachments attachments;
    private final Competitions competitions;
    private final Forms forms;
    private final CheckedFacts facts;

    PreCheck(
            Applications applications,
            Attachments attachments,
            Competitions competitions,
            Forms forms,
            CheckedFacts facts) {
        this.applications = applications;
        this.attachments = attachments;
        this.competitions = competitions;
        this.forms = forms;
        this.facts = facts;
    }

    /**
     * What stands in the way: mistakes of the form, and findings of the checks by data.
     *
     * @param seen what all this is about: sending asks for the same
     */
    public record Result(Submission submission, List<Finding> findings, SeenContent seen) {

        public List<FieldError> errors() {
            return submission.errors();
        }

        public boolean isClean() {
            return submission.isValid() && findings.stream().allMatch(Finding::passed);
        }
    }

    /** @param given what the form may choose from and look at, as for {@link Forms#read} */
    @Transactional(readOnly = true)
    public Result of(UUID applicationId, Map<String, Object> given, Locale language) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Form form = forms.form(application.formId(), application.formVersion());
        Submission submission = forms.read(form, forms.kept(application.typed()), given, language);
        return new Result(
                submission,
                facts.findings(competition, lot, application, submission.answers(), competition.closesAt()),
                SeenContent.of(application, attachments.of(applicationId)));
    }
}
