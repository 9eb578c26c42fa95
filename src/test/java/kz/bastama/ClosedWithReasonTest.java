package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Walks all states of the domain that refuse something or close it against its sender. Each is either guarded by the database, which
 * keeps none without a reason, or stands here with the reason why it needs no code.
 */
class ClosedWithReasonTest {

    private static final Path SOURCES = Path.of("src/main/java/kz/bastama");
    private static final Path CHANGES = Path.of("src/main/resources/db/changelog");

    private static final Pattern REFUSING = Pattern.compile(
            "^\\s+(REFUSED|REJECTED|WITHDRAWN|DISMISSED|DECLINED|LAPSED|TAKEN_BACK|CANCELLED|OVERTAKEN|NOT_HELD|FAILED)\\b[^.\\n]*$",
            Pattern.MULTILINE);

    /** State and the constraint that keeps its reason. */
    private static final Map<String, String> GUARDED = Map.of(
            "AddendumState.DECLINED", "grant_addenda_declined_with_reason",
            "ApplicationState.REFUSED", "competition_applications_closed_with_reason",
            "ApplicationState.WITHDRAWN", "competition_applications_closed_with_reason",
            "Ruling.DISMISSED", "competition_objections_dismissed_with_reason",
            "ProposalDecision.REJECTED", "planning_proposals_rejected_with_reason",
            "ExpertRequest.REFUSED", "expert_requests_refused_with_reason",
            "ReportState.REFUSED", "grant_reports_refused_with_reason",
            "AddendumState.REFUSED", "grant_addenda_refused_with_reason",
            "SubGrantState.REFUSED", "grant_sub_grants_refused",
            "TakeoverState.DECLINED", "grant_successions_declined_with_reason");

    private static final Map<String, String> EXCUSED = Map.ofEntries(
            Map.entry("ObjectionState.TAKEN_BACK", "Objection.reasons tells it from the day"),
            Map.entry("ObjectionState.OVERTAKEN", "the same, where its competition is cancelled"),
            Map.entry("CompetitionState.CANCELLED", "its cause closes each application with a code"),
            Map.entry("CompetitionState.NOT_HELD", "nobody applied, or each application was refused with its own code"),
            Map.entry("ExpertRequest.WITHDRAWN", "the operator's own invitation; nobody sent it"),
            Map.entry("CallSearch.NOT_HELD", "a filter of a list"),
            Map.entry("ExtensionState.REFUSED", "one officer's proposal to another; nobody sent it"),
            Map.entry("ExtensionState.LAPSED", "the same"),
            Map.entry("SheetRequest.REFUSED", "a second person leaves a final sheet as it is; no applicant asked"),
            Map.entry("ListState.REJECTED", "the customer's own list, answered by its council"),
            Map.entry(
                    "VisitState.NOT_HELD",
                    "a day on which nobody was there, in the officer's words; nothing was asked for"),
            Map.entry("GrantState.LAPSED", "the application is closed by SigningFailed.Cause"),
            Map.entry("GrantState.DECLINED", "the same, by the grantee itself"),
            Map.entry("GrantState.FAILED", "follows from a refused or overdue report"));

    @Test
    @DisplayName("No refusal closes without a reason code")
    void guardsEachStateThatRefuses() throws IOException {
        assertThat(refusing())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(GUARDED.keySet().stream(), EXCUSED.keySet().stream())
                        .toList());
        String changes = text(CHANGES, ".sql");
        assertThat(GUARDED.values()).allMatch(changes::contains);
    }

    private static TreeSet<String> refusing() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.getParent().endsWith("domain"))
                    .filter(one -> one.toString().endsWith(".java"))
                    .toList()) {
                Matcher states = REFUSING.matcher(Files.readString(file));
                while (states.find()) {
                    found.add(file.getFileName().toString().replace(".java", "") + "." + states.group(1));
                }
            }
        }
        return found;
    }

    private static String text(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(one -> one.toString().endsWith(ending))
                    .map(one -> {
                        try {
                            return Files.readString(one);
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    })
                    .collect(Collectors.joining("\n"));
        }
    }
}
