package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.LineDecision;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportLine;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the operator decides on the expenses of the report under review, as one goes. */
@Service
public class ClearLines {

    private final Grants grants;
    private final Reports reports;
    private final Clearings clearings;
    private final Journal journal;

    ClearLines(Grants grants, Reports reports, Clearings clearings, Journal journal) {
        this.grants = grants;
        this.reports = reports;
        this.clearings = clearings;
        this.journal = journal;
    }

    /**
     * What an officer typed on one line.
     *
     * @param decision null to leave it open
     * @param sum accepted of it, for a part; null where none can be read
     */
    public record Ruling(int position, LineDecision decision, BigDecimal sum, String reason) {}

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * What is right is kept; each wrong line is said at {@code line[<position>]} and stands as before.
         *
         * @param version to go on from
         */
        record Kept(int version, Verdict wrong) implements Outcome {}

        /** Somebody decided on lines meanwhile: nothing is overwritten. */
        record Stale(int version) implements Outcome {}

        /** The report is not under review, or another revision is. */
        record Over() implements Outcome {}
    }

    /** @param version of the report that the officer had before the eyes; it counts the saves of decisions too */
    @Transactional
    public Outcome of(UUID grantId, int revision, int version, List<Ruling> rulings) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Report report = reports.latest(grantId).orElseThrow();
        if (grant.state() != GrantState.REPORTED || report.revision() != revision) {
            return new Outcome.Over();
        }
        if (report.version() != version) {
            return new Outcome.Stale(report.version());
        }
        Map<Integer, ReportLine> lines = clearings.of(grantId, revision).lines().stream()
                .collect(Collectors.toMap(ReportLine::position, line -> line));
        List<Refusal> wrong = new ArrayList<>();
        List<ReportLine> changed = new ArrayList<>();
        rulings.stream().filter(ruling -> lines.containsKey(ruling.position())).forEach(ruling -> {
            ReportLine line = lines.get(ruling.position());
            List<Refusal> found = wrong(line, ruling);
            wrong.addAll(found);
            ReportLine ruled = found.isEmpty() ? ruled(line, ruling) : line;
            if (!ruled.equals(line)) {
                changed.add(ruled);
            }
        });
        if (changed.isEmpty()) {
            return new Outcome.Kept(version, new Verdict(wrong));
        }
        clearings.save(changed);
        Report cleared = report.cleared();
        reports.save(cleared);
        tell(report, changed);
        return new Outcome.Kept(cleared.version(), new Verdict(wrong));
    }

    private static ReportLine ruled(ReportLine line, Ruling ruling) {
        return ruling.decision() == null
                ? line.undecided()
                : line.decided(ruling.decision(), ruling.sum(), ruling.reason());
    }

    private static List<Refusal> wrong(ReportLine line, Ruling ruling) {
        List<Refusal> found = new ArrayList<>();
        if (line.isSettled()) {
            found.add(Refusal.of("grant.lineSettled", null, Map.of("row", line.number())));
        } else if (ruling.decision() == LineDecision.PART
                && (ruling.sum() == null
                        || ruling.sum().signum() <= 0
                        || ruling.sum().compareTo(line.claimed()) >= 0)) {
            found.add(Refusal.of("grant.lineSum", null, Map.of("row", line.number(), "sum", line.claimed())));
        }
        boolean reasoned = ruling.decision() == LineDecision.PART || ruling.decision() == LineDecision.REFUSE;
        if (!line.isSettled() && reasoned && ruling.reason().isBlank()) {
            found.add(Refusal.of("grant.lineReason", null, Map.of("row", line.number())));
        }
        return found.stream()
                .map(refusal -> refusal.at("line[" + line.position() + "]"))
                .toList();
    }

    private void tell(Report report, List<ReportLine> changed) {
        String lines = changed.stream()
                .map(line -> line.number() + ": "
                        + (line.isOpen() ? "?" : line.accepted().toPlainString()))
                .collect(Collectors.joining("; "));
        journal.record(JournalEntry.of(report.grantId().toString(), "grant.linesDecided")
                .with(Map.of("revision", Integer.toString(reports.shownRevision(report)), "lines", lines)));
    }
}
