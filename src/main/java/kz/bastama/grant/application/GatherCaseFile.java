package kz.bastama.grant.application;

import static kz.bastama.competition.FiledItem.Section.ACT;
import static kz.bastama.competition.FiledItem.Section.AGREEMENT;
import static kz.bastama.competition.FiledItem.Section.EVALUATION;
import static kz.bastama.competition.FiledItem.Section.LETTERS;
import static kz.bastama.competition.FiledItem.Section.MONITORING;
import static kz.bastama.competition.FiledItem.Section.PROJECT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bastama.competition.FiledApplication;
import kz.bastama.competition.FiledApplications;
import kz.bastama.competition.FiledItem;
import kz.bastama.competition.FiledItem.Section;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.file.Files;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Filed;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.TerminationState;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what belongs into the file of a case as it stands, and names what should be there and is not. */
@Service
public class GatherCaseFile {

    private static final String OF_CASE_FILES = "grant.caseFile";
    private static final Set<GrantState> ACCEPTED = EnumSet.of(GrantState.ACCEPTED, GrantState.CLOSED);
    private static final Set<GrantState> UNSIGNED = EnumSet.of(GrantState.LAPSED, GrantState.DECLINED);
    private static final Set<String> AGREEMENTS =
            Set.of("grant-agreement", "additional-agreement", "succession-agreement", "signing-failure");

    private final FiledApplications applications;
    private final Reports reports;
    private final MonitoringVisits visits;
    private final VisitActs visitActs;
    private final Evaluations evaluations;
    private final Terminations terminations;
    private final Papers papers;
    private final Files files;
    private final EvidenceFiles evidence;
    private final Journal journal;

    GatherCaseFile(
            FiledApplications applications,
            Reports reports,
            MonitoringVisits visits,
            VisitActs visitActs,
            Evaluations evaluations,
            Terminations terminations,
            Papers papers,
            Files files,
            EvidenceFiles evidence,
            Journal journal) {
        this.applications = applications;
        this.reports = reports;
        this.visits = visits;
        this.visitActs = visitActs;
        this.evaluations = evaluations;
        this.terminations = terminations;
        this.papers = papers;
        this.files = files;
        this.evidence = evidence;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Filed of(Grant grant) {
        FiledApplication application = applications.of(grant.applicationId());
        List<FiledItem> items = new ArrayList<>(application.items());
        List<Paper> own = papers.ofAggregate(grant.id().toString());
        place(own, items::add);
        files.ofCase(grant.id().toString()).forEach(file -> items.add(FiledItem.of(PROJECT, file)));
        evidence.told(grant.id()).forEach(file -> items.add(FiledItem.of(LETTERS, file)));
        lacking(grant, own, items::add);
        List<MonitoringVisit> visited = visits.of(grant.id());
        visited.forEach(visit -> gather(visit, items::add));
        Optional<Evaluation> evaluated = evaluations.ofGrant(grant.id());
        evaluated.ifPresent(one -> gather(one, items::add));
        items.sort(Comparator.comparing(FiledItem::section));
        List<JournalRecord> records = Stream.concat(
                        application.cases().stream(),
                        Stream.of(
                                        Stream.of(grant.id()),
                                        visited.stream().map(MonitoringVisit::id),
                                        evaluated.stream().map(Evaluation::id))
                                .flatMap(Function.identity())
                                .map(UUID::toString))
                .flatMap(one -> journal.ofCase(one).stream())
                .filter(record -> !record.entry().what().startsWith(OF_CASE_FILES))
                .sorted(Comparator.comparing(JournalRecord::number))
                .toList();
        return new Filed(items, records, digest(items, records));
    }

    private static void place(List<Paper> own, Consumer<FiledItem> items) {
        own.forEach(paper -> items.accept(FiledItem.of(section(paper.type().code()), paper)));
    }

    private static Section section(String code) {
        if (AGREEMENTS.contains(code)) {
            return AGREEMENT;
        }
        return code.equals("acceptance-act") ? ACT : LETTERS;
    }

    private void lacking(Grant grant, List<Paper> own, Consumer<FiledItem> items) {
        expect(grant.state() != GrantState.DRAFT, own, AGREEMENT, "grant-agreement", items);
        expect(UNSIGNED.contains(grant.state()), own, AGREEMENT, "signing-failure", items);
        expect(ACCEPTED.contains(grant.state()), own, ACT, "acceptance-act", items);
        expect(grant.state().isBroken(), own, LETTERS, "termination-notice", items);
        boolean settled = terminations
                .ending(grant.id())
                .filter(one -> one.state() == TerminationState.SETTLED)
                .isPresent();
        expect(settled, own, LETTERS, "reconciliation-act", items);
        if (ACCEPTED.contains(grant.state()) && !isFinallyReported(grant)) {
            items.accept(FiledItem.missing(PROJECT, "final-report"));
        }
    }

    private boolean isFinallyReported(Grant grant) {
        return reports.of(grant.id()).stream()
                .anyMatch(report -> report.state() == ReportState.ACCEPTED
                        && report.stage() >= grant.agreement().shares().finalStage());
    }

    private void gather(MonitoringVisit visit, Consumer<FiledItem> items) {
        List<Paper> own = papers.ofAggregate(visit.id().toString());
        own.forEach(paper -> items.accept(FiledItem.of(MONITORING, paper)));
        expect(visit.state().isHeld(), own, MONITORING, "visit-act", items);
        expect(isToBeRemedied(visit), own, MONITORING, "remedy-notice", items);
        files.ofCase(visit.id().toString()).forEach(file -> items.accept(FiledItem.of(MONITORING, file)));
    }

    private void gather(Evaluation evaluation, Consumer<FiledItem> items) {
        List<Paper> own = papers.ofAggregate(evaluation.id().toString());
        own.forEach(paper -> items.accept(FiledItem.of(EVALUATION, paper)));
        expect(evaluation.isConcluded(), own, EVALUATION, "evaluation-conclusion", items);
    }

    private boolean isToBeRemedied(MonitoringVisit visit) {
        return visit.state() == VisitState.REMEDY
                || visitActs
                        .find(visit.id())
                        .map(VisitAct::outcome)
                        .filter(outcome -> outcome.remedied() != null)
                        .isPresent();
    }

    private static void expect(boolean due, List<Paper> own, Section section, String code, Consumer<FiledItem> items) {
        if (due && own.stream().noneMatch(paper -> paper.type().code().equals(code))) {
            items.accept(FiledItem.missing(section, code));
        }
    }

    private static String digest(List<FiledItem> items, List<JournalRecord> records) {
        StringBuilder all = new StringBuilder();
        for (FiledItem item : items) {
            all.append(item.section()).append(' ').append(item.expected()).append(' ');
            if (item.paper() != null) {
                all.append(item.paper().number())
                        .append(new TreeMap<>(item.paper().digests()));
            }
            if (item.file() != null) {
                all.append(item.file().id())
                        .append(item.file().sha256())
                        .append(item.file().scan());
            }
            all.append('\n');
        }
        records.forEach(record -> all.append(record.number()).append('\n'));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
