package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.bastama.engine.TaskGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every date that a form asks for has a rule on the server; this is the list of them. That the rules bite is shown by
 * CompetitionProcessTest, DirectionListProcessTest, ListAmendmentProcessTest and GrantDatesTest.
 */
@BastamaTest
class FormDatesTest {

    private static final String STAFF = "a gate of the task: ";

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry(
                    "planning-council-recommendation.councilDate", STAFF + "today at the latest, after the discussion"),
            Map.entry(
                    "planning-approve-list.orderDate",
                    STAFF + "today at the latest, from the minutes of the council on"),
            Map.entry(
                    "planning-approve-amendment.amendingOrderDate",
                    STAFF + "today at the latest, from the last order on"),
            Map.entry("planning-answer-funding.concludedOn", STAFF + "today at the latest, from the order on"),
            Map.entry("planning-record-transfer.transferredOn", STAFF + "today at the latest, from the agreement on"),
            Map.entry("planning-confirm-receipt.receivedOn", STAFF + "today at the latest, from the transfer on"),
            Map.entry(
                    "planning-record-return.returnedOn",
                    STAFF + "today at the latest, from the additional agreement on"),
            Map.entry(
                    "competition-convene-experts.expertMeetingDate",
                    STAFF + "after the least notice of the edition, at most 90 days ahead"),
            Map.entry(
                    "competition-hold-expert-meeting.expertNewDate",
                    STAFF + "today at the earliest, after the meeting without quorum, at most 90 days ahead"),
            Map.entry(
                    "competition-convene-commission.commissionDate",
                    STAFF + "after the least notice of the edition, at most 90 days ahead"),
            Map.entry("competition-confirm-extension.extensionOrderDate", STAFF + "today at the latest"),
            Map.entry(
                    "competition-convene-on-next.commissionDate",
                    STAFF + "after the least notice of the edition, at most 90 days ahead"),
            Map.entry(
                    "competition-close-voting.commissionNewDate",
                    STAFF + "today at the earliest, after the meeting without quorum, at most 90 days ahead"),
            Map.entry(
                    "competition-record-revision.revisionDate",
                    STAFF + "today at the latest, from the decision on the objection on"),
            Map.entry("grant-draft-agreement.startsOn", STAFF + "from the award on, at most 180 days ahead"),
            Map.entry("grant-sign-agreement.operatorSignedOn", STAFF + "today at the latest, from the grantee's on"),
            Map.entry(
                    "grant-sign-act.actSignedOn",
                    STAFF + "today at the latest, from the grantee's on, or from the issue of the act"),
            Map.entry("grant-sign-additional.additionalSignedOn", STAFF + "today at the latest, from the grantee's on"),
            Map.entry("grant-sign-takeover.takeoverSignedOn", STAFF + "today at the latest, from the others' on"),
            Map.entry(
                    "grant-ask-addendum.endsOn", "AddendumGround: after the present last day, within the longest term"),
            Map.entry("grant-record-return.returnOn", STAFF + "today at the latest, from the termination on"),
            Map.entry("grant-record-claim.claimOn", STAFF + "today at the latest, from the termination on"),
            Map.entry("grant-record-payment.firstPaidOn", STAFF + "today at the latest, from the signatures on"),
            Map.entry("grant-record-next-payment.nextPaidOn", STAFF + "today at the latest, from the acceptance on"),
            Map.entry("grant-record-final-payment.finalPaidOn", STAFF + "today at the latest, from the signed act on"),
            Map.entry("grant-record-refund.refundOn", STAFF + "today at the latest, from the last payment on"),
            Map.entry("grant-report.documentDate", "Expenses: from the start of the project to today"),
            Map.entry("grant-sub-payment.on", "KeepSubGrants: from the start of the project to today"),
            Map.entry("ngo-register.registeredOn", "ProfileEntry: today at the latest"),
            Map.entry("ngo-profile.registeredOn", "ProfileEntry: today at the latest"));

    @Autowired
    private List<TaskGate> gates;

    @Test
    void namesTheRuleOfEveryDate() throws IOException {
        assertThat(dates().map(one -> one.form() + "." + one.field()).distinct())
                .containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void isHeldToItsRule(AskedDate date) {
        for (String task : date.tasks()) {
            assertThat(gates)
                    .as("gate of %s for %s", task, date.field())
                    .anyMatch(
                            gate -> gate.taskKey().equals(task) && gate.dates().contains(date.field()));
        }
        boolean staff = RULES.get(date.form() + "." + date.field()).startsWith(STAFF);
        assertThat(date.tasks().isEmpty()).isNotEqualTo(staff);
    }

    /** @param tasks user tasks of all models that show the form */
    record AskedDate(String form, String field, List<String> tasks) {}

    static Stream<AskedDate> dates() throws IOException {
        String models = String.join("\n", FormFile.read(Path.of("processes"), ".bpmn"));
        return FormFile.all(Path.of("forms"), Path.of("processes")).stream()
                .flatMap(form -> below(form.root())
                        .filter(component -> component.path("type").asText().equals("datetime"))
                        .map(component -> new AskedDate(
                                form.stem(), component.path("key").asText(), tasks(models, form.stem()))));
    }

    private static Stream<JsonNode> below(JsonNode component) {
        return Stream.concat(
                Stream.of(component),
                StreamSupport.stream(component.path("components").spliterator(), false)
                        .flatMap(FormDatesTest::below));
    }

    private static List<String> tasks(String models, String form) {
        return Pattern.compile("<bpmn:userTask id=\"(\\w+)\"[^>]*camunda:formRef=\"" + form + "\"")
                .matcher(models)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
