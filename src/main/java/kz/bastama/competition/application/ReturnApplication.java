package kz.bastama.competition.application;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.form.Forms;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends an application back to be mended where it is marked; what was sent stays beside the correction. */
@Service
public class ReturnApplication {

    private final Applications applications;
    private final Corrections corrections;
    private final MarkedFields fields;
    private final Forms forms;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    ReturnApplication(
            Applications applications,
            Corrections corrections,
            MarkedFields fields,
            Forms forms,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.corrections = corrections;
        this.fields = fields;
        this.forms = forms;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID applicationId, String remark) {
        Application before = applications.findHeld(applicationId).orElseThrow();
        Application after = applications.save(before.returned());
        Map<String, Object> typed = new LinkedHashMap<>(
                forms.typed(forms.fromJson(forms.form(before.formId(), before.formVersion()), before.answers())));
        typed.keySet().retainAll(fields.marked(before));
        corrections.save(
                Correction.asked(before, remark, forms.keep(typed), actor.get().personId(), clock.instant()));
        journal.record(JournalEntry.of(applicationId.toString(), "competition.applicationReturned")
                .moved(before.state().name(), after.state().name())
                .with(Map.of(
                        "count",
                        Integer.toString(corrections.remarks(applicationId).size()))));
    }
}
