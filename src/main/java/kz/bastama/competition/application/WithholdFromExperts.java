package kz.bastama.competition.application;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.BlindReviews;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.form.Field;
import kz.bastama.form.Forms;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps from the experts of a blind review what an officer found to reveal the applicant, from the check to the end of the expertise. */
@Service
public class WithholdFromExperts {

    private final Applications applications;
    private final Competitions competitions;
    private final Attachments attachments;
    private final BlindReview blind;
    private final BlindReviews blinds;
    private final Forms forms;
    private final Journal journal;

    WithholdFromExperts(
            Applications applications,
            Competitions competitions,
            Attachments attachments,
            BlindReview blind,
            BlindReviews blinds,
            Forms forms,
            Journal journal) {
        this.applications = applications;
        this.competitions = competitions;
        this.attachments = attachments;
        this.blind = blind;
        this.blinds = blinds;
        this.forms = forms;
        this.journal = journal;
    }

    /** What may be withheld besides what always is: by place, with what it is called. */
    public Map<String, String> places(Application application, Locale language) {
        Map<String, String> places = new LinkedHashMap<>();
        forms.form(application.formId(), application.formVersion()).in(language).fields().stream()
                .filter(field -> !field.key().isEmpty() && !field.identifies())
                .forEach(field -> places.put(field.key(), named(field)));
        attachments.inForce(application.id()).forEach(one -> places.put(FieldRemark.FILE + one.fileId(), one.name()));
        return places;
    }

    private static String named(Field field) {
        return field.label().isEmpty() ? field.key() : field.label();
    }

    public boolean isOpen(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        return blind.of(competition)
                && Set.of(CompetitionState.CHECK, CompetitionState.EXPERTISE).contains(competition.state())
                && Set.of(ApplicationState.SENT, ApplicationState.RETURNED, ApplicationState.ADMITTED)
                        .contains(application.state());
    }

    /** @param places all that is withheld from now on */
    @Transactional
    public Verdict with(UUID applicationId, Set<String> places) {
        Application application = applications.findHeld(applicationId).orElseThrow();
        if (!isOpen(application)) {
            return Verdict.refused(Refusal.of("competition.withholdClosed", null));
        }
        Set<String> known = new TreeSet<>(places);
        known.retainAll(places(application, Locale.ENGLISH).keySet());
        if (!known.equals(blinds.withheld(applicationId))) {
            blinds.withhold(applicationId, known);
            journal.record(JournalEntry.of(applicationId.toString(), "competition.withheld")
                    .with(Map.of("count", Integer.toString(known.size()))));
        }
        return Verdict.allowed();
    }
}
