package kz.bastama.competition.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the officer wants mended, place by place, until the application is returned or decided. */
@Service
public class RemarkOnApplication {

    private static final int LONGEST = 1000;

    private final Applications applications;
    private final Corrections corrections;
    private final MarkedFields fields;
    private final ReworkRules rules;
    private final Journal journal;

    RemarkOnApplication(
            Applications applications,
            Corrections corrections,
            MarkedFields fields,
            ReworkRules rules,
            Journal journal) {
        this.applications = applications;
        this.corrections = corrections;
        this.fields = fields;
        this.rules = rules;
        this.journal = journal;
    }

    /** @param said remark by place; an empty one takes the mark away */
    @Transactional
    public Verdict with(UUID applicationId, Map<String, String> said) {
        Application application = applications.findHeld(applicationId).orElseThrow();
        if (application.state() != ApplicationState.SENT || !rules.leaveRoom(application)) {
            return Verdict.refused(Refusal.of("competition.remarksClosed", null));
        }
        if (said.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            return Verdict.refused(Refusal.of("competition.tooLong", null, Map.of("longest", LONGEST)));
        }
        List<FieldRemark> remarks = fields.places(application, Locale.ENGLISH).keySet().stream()
                .filter(place -> !said.getOrDefault(place, "").isBlank())
                .map(place -> new FieldRemark(place, said.get(place).strip(), null))
                .toList();
        if (!remarks.equals(corrections.remarks(applicationId))) {
            corrections.remark(applicationId, remarks);
            journal.record(JournalEntry.of(applicationId.toString(), "competition.fieldsMarked")
                    .with(Map.of("count", Integer.toString(remarks.size()))));
        }
        return Verdict.allowed();
    }

    /** Says of the corrected application which remarks are met; the others stand against it. */
    @Transactional
    public Verdict met(UUID applicationId, Set<String> places) {
        Application application = applications.findHeld(applicationId).orElseThrow();
        if (application.state() != ApplicationState.SENT
                || corrections.find(applicationId).filter(one -> one.isSent()).isEmpty()) {
            return Verdict.refused(Refusal.of("competition.remarksClosed", null));
        }
        List<FieldRemark> remarks = corrections.remarks(applicationId).stream()
                .map(remark -> remark.met(places.contains(remark.place())))
                .toList();
        corrections.remark(applicationId, remarks);
        journal.record(JournalEntry.of(applicationId.toString(), "competition.remarksMet")
                .with(Map.of(
                        "met",
                        Long.toString(remarks.stream().filter(FieldRemark::met).count()),
                        "count",
                        Integer.toString(remarks.size()))));
        return Verdict.allowed();
    }
}
