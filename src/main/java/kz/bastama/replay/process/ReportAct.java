package kz.bastama.replay.process;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.file.ChosenFile;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.FileReport;
import kz.bastama.grant.application.UploadReceipts;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.grant.domain.Report;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A grantee writes the report that is due, over what stands in the draft, and files it. */
@Component
@Profile("replay")
class ReportAct implements Act {

    private final DraftReport draftReport;
    private final FileReport fileReport;
    private final Receipts receipts;
    private final UploadReceipts uploadReceipts;
    private final Forms forms;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    ReportAct(
            DraftReport draftReport,
            FileReport fileReport,
            Receipts receipts,
            UploadReceipts uploadReceipts,
            Forms forms,
            Troupe troupe,
            Stage stage,
            Reading reading) {
        this.draftReport = draftReport;
        this.fileReport = fileReport;
        this.receipts = receipts;
        this.uploadReceipts = uploadReceipts;
        this.forms = forms;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "report";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID grant = stage.id(told.text("application") + ".grant");
        return troupe.as(stage.applicant(told.text("application")), () -> file(told, grant));
    }

    /** A file stands in for each document that an expense names. */
    private void prove(UUID grant, Map<String, Object> typed) {
        if (!(typed.get("expenses") instanceof List<?> rows)) {
            return;
        }
        if (receipts.of(grant).isEmpty()) {
            uploadReceipts.of(
                    grant, List.of(new ChosenFile("receipts.pdf", new ByteArrayInputStream(StandInDocuments.CONTENT))));
        }
        String receipt = receipts.of(grant).get(0).fileId().toString();
        typed.put(
                "expenses",
                rows.stream()
                        .map(row -> row instanceof Map<?, ?> expense ? proven(expense, receipt) : row)
                        .toList());
    }

    private static Map<Object, Object> proven(Map<?, ?> expense, String receipt) {
        Map<Object, Object> proven = new HashMap<>(expense);
        proven.put("receipt", receipt);
        return proven;
    }

    private List<Reason> file(Part told, UUID grant) {
        Report draft = draftReport.open(grant).orElseThrow(() -> new IllegalStateException("No report is due"));
        Map<String, Object> typed = new HashMap<>(forms.kept(draft.typed()));
        typed.putAll(told.typed("with"));
        prove(grant, typed);
        draftReport.save(grant, draft.version(), typed);
        int kept = draftReport.open(grant).orElseThrow().version();
        FileReport.Outcome outcome = fileReport.of(grant, kept, reading.language());
        if (outcome instanceof FileReport.Outcome.Refused refused) {
            return Stream.concat(
                            refused.submission().errors().stream()
                                    .map(error -> new Reason("", error.path() + ": " + error.message())),
                            reading.of(refused.verdict()).stream())
                    .toList();
        }
        return outcome instanceof FileReport.Outcome.Filed ? List.of() : List.of(new Reason("", "NOT_EXPECTED"));
    }
}
