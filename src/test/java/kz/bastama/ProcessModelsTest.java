package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Models, Java, forms, terms and texts agree, in both directions; each rule complains of the model planted against it. */
class ProcessModelsTest {

    private static final Path GOOD = Path.of("src/test/resources/planted/processes/grant/loan.bpmn");

    /** What stands around the planted model. */
    private static final World PLANTED = new World(
            Map.of("checkLoanDelegate", false, "issueLoanPaperDelegate", true, "countLoanDelegate", true),
            Set.of("grant-answer-loan"),
            Set.of("grant-route"),
            Set.of("loanAnswer", "intake", "intake.short"),
            Set.of("operator", "customer"),
            Set.of("task.Task_AnswerLoan", "process.loan"),
            Map.of("grant", Set.of("grant.loanRepaid", "grant.loanTooLarge", "loan")),
            Set.of("Task_AnswerLoan", "loan"));

    private static World world;
    private static List<Model> models;

    @BeforeAll
    static void readModels() throws IOException {
        world = World.asItIs();
        models = ProcessModels.executable();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void holds(ModelRule rule) {
        assertThat(models).isNotEmpty();
        assertThat(models.stream()
                        .flatMap(model ->
                                rule.complaints(model, world).stream().map(complaint -> model + ": " + complaint)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void isSilentOnGoodModel(ModelRule rule) {
        assertThat(rule.complaints(Model.read(GOOD), PLANTED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("planted")
    void bites(ModelRule rule, String there, String instead) {
        String good = Sources.read(GOOD);
        assertThat(good.contains(there)).as("the good model has %s", there).isTrue();
        Model spoilt = Model.of("grant", "loan", good.replace(there, instead));
        assertThat(rule.complaints(spoilt, PLANTED)).isNotEmpty();
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                spoil(ModelRule.IS_CALLED_AS_ITS_FILE, "<bpmn:process id=\"loan\"", "<bpmn:process id=\"lending\""),
                spoil(ModelRule.IDS_ARE_KIND_AND_PHRASE, "Task_CheckLoan", "Activity_0x7f3a"),
                spoil(ModelRule.IDS_ARE_KIND_AND_PHRASE, "Gateway_LoanGranted", "Gateway_loanGranted"),
                spoil(ModelRule.HAS_A_TIME_TO_LIVE, " camunda:historyTimeToLive=\"P3650D\"", ""),
                spoil(ModelRule.HAS_LABELS, " name=\"Check the loan\"", ""),
                spoil(ModelRule.HAS_LABELS, " name=\"Yes\"", ""),
                spoil(ModelRule.EXPLAINS_ITSELF, " name=\"Loan\"", ""),
                spoil(ModelRule.QUESTIONS_END_IN_A_QUESTION_MARK, "Loan granted?", "Loan granted"),
                spoil(ModelRule.QUESTIONS_HAVE_A_DEFAULT, " default=\"Flow_LoanGrantedToLoanRefused\"", ""),
                spoil(
                        ModelRule.OTHER_ANSWERS_HAVE_A_CONDITION,
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${granted}</bpmn:conditionExpression>",
                        ""),
                spoil(
                        ModelRule.FLOWS_ARE_NAMED_AT_BOTH_ENDS,
                        "<bpmn:incoming>Flow_CheckLoanToAnswerLoan</bpmn:incoming>",
                        ""),
                spoil(
                        ModelRule.EVERY_NODE_IS_ON_THE_WAY,
                        "<bpmn:outgoing>Flow_LoanRepaidToLoanEnded</bpmn:outgoing>",
                        ""),
                spoil(ModelRule.IS_DRAWN, "bpmnElement=\"Task_CheckLoan\"", "bpmnElement=\"Task_AnswerLoan\""),
                spoil(
                        ModelRule.IS_DRAWN,
                        "bpmnElement=\"Flow_CheckLoanToAnswerLoan\"",
                        "bpmnElement=\"Flow_LoanRepaidToLoanEnded\""),
                spoil(ModelRule.SERVICE_TASKS_HAVE_THEIR_DELEGATE, "${checkLoanDelegate}", "${loanChecker}"),
                spoil(ModelRule.SERVICE_TASKS_HAVE_THEIR_DELEGATE, "CheckLoan", "WeighLoan"),
                spoil(
                        ModelRule.NO_CODE_IN_MODELS,
                        "camunda:delegateExpression=\"${checkLoanDelegate}\"",
                        "camunda:class=\"kz.bastama.Checker\""),
                spoil(ModelRule.OUTSIDE_STEPS_ARE_RETRIED, "R5/PT1M", "R3/PT5M"),
                spoil(ModelRule.OUTSIDE_STEPS_ARE_RETRIED, " camunda:asyncBefore=\"true\"", ""),
                spoil(ModelRule.OUTSIDE_STEPS_ARE_RETRIED, "heckLoan", "ountLoan"),
                spoil(ModelRule.STAFF_TASKS_HAVE_A_FORM, "grant-answer-loan", "grant-refuse-loan"),
                spoil(ModelRule.STAFF_TASKS_HAVE_A_FORM, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\""),
                spoil(ModelRule.STAFF_TASKS_BELONG_TO_A_ROLE, "customer.${customerCode}", "director"),
                spoil(
                        ModelRule.STAFF_TASKS_HAVE_A_TERM,
                        " camunda:dueDate=\"${terms.due(execution,&#39;loanAnswer&#39;)}\"",
                        ""),
                spoil(ModelRule.STAFF_TASKS_HAVE_A_TERM, "${terms.due(execution,&#39;loanAnswer&#39;)}", "P5D"),
                spoil(ModelRule.DECISIONS_EXIST, "decisionRef=\"grant-route\"", "decisionRef=\"grant-way\""),
                spoil(ModelRule.CALLS_POINT_DOWN, "calledElement=\"direction-list\"", "calledElement=\"nowhere\""),
                spoil(ModelRule.MESSAGES_ARE_SENT, "grant.loanRepaid", "grant.loanForgotten"),
                spoil(ModelRule.MESSAGES_ARE_SENT, "grant.loanRepaid", "planning.loanRepaid"),
                spoil(ModelRule.ERRORS_ARE_RAISED, "grant.loanTooLarge", "grant.loanTooSmall"),
                spoil(ModelRule.TERMS_STAND_IN_THE_EDITION, ";loanAnswer&", ";loanAnswering&"),
                spoil(ModelRule.DURATIONS_ARE_TERMS, "${terms.due(execution,'intake',grantType)}", "P10D"),
                spoil(ModelRule.TASKS_ARE_TRANSLATED, "Task_AnswerLoan", "Task_ReplyToLoan"),
                spoil(ModelRule.PROCESS_IS_TRANSLATED, "<bpmn:process id=\"loan\"", "<bpmn:process id=\"debt\""));
    }

    private static Arguments spoil(ModelRule rule, String there, String instead) {
        return Arguments.of(rule, there, instead);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            names = {
                "IS_CALLED_AS_ITS_FILE",
                "IDS_ARE_KIND_AND_PHRASE",
                "HAS_LABELS",
                "EXPLAINS_ITSELF",
                "QUESTIONS_END_IN_A_QUESTION_MARK",
                "FLOWS_ARE_NAMED_AT_BOTH_ENDS",
                "EVERY_NODE_IS_ON_THE_WAY",
                "IS_DRAWN"
            })
    void holdsForThePictureOfTheWhole(ModelRule rule) {
        Model picture = Model.read(Path.of("processes/lifecycle.bpmn"));
        assertThat(picture.isExecutable()).isFalse();
        assertThat(rule.complaints(picture, world)).isEmpty();
    }

    @Test
    void everyRuleHasPlantedViolation() {
        assertThat(planted().map(arguments -> arguments.get()[0])).contains((Object[]) ModelRule.values());
    }

    @Test
    void everyDelegateHasItsTask() {
        assertThat(ProcessModels.delegatesWithoutTask(models, world)).isEmpty();
    }

    @Test
    void everyFormIsUsed() {
        assertThat(ProcessModels.formsWithoutUse(models, world)).isEmpty();
    }

    @Test
    void everyDecisionIsAsked() {
        assertThat(ProcessModels.decisionsWithoutUse(models, world)).isEmpty();
    }

    @Test
    void javaNamesOnlyElementsThatStandInModels() {
        assertThat(ProcessModels.elementsUnknown(models, world)).isEmpty();
    }

    @Test
    void javaNamesOnlyMessagesAndErrorsThatStandInModels() {
        assertThat(ProcessModels.messagesUnknown(models, world)).isEmpty();
    }

    @Test
    void everyProcessIsStarted() {
        assertThat(ProcessModels.processesWithoutStart(models, world)).isEmpty();
    }

    @Test
    void complainsOfWhatNoModelKnows() {
        World rich = new World(
                Map.of("forgetLoanDelegate", false),
                Set.of("grant-forgotten"),
                Set.of("grant-forgotten"),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of("grant", Set.of("grant.loanForgotten")),
                Set.of("Task_ForgetLoan"));
        List<Model> good = List.of(Model.read(GOOD));
        assertThat(ProcessModels.delegatesWithoutTask(good, rich)).containsExactly("forgetLoanDelegate");
        assertThat(ProcessModels.formsWithoutUse(good, rich)).containsExactly("grant-forgotten");
        assertThat(ProcessModels.decisionsWithoutUse(good, rich)).containsExactly("grant-forgotten");
        assertThat(ProcessModels.elementsUnknown(good, rich)).containsExactly("Task_ForgetLoan");
        assertThat(ProcessModels.messagesUnknown(good, rich)).containsExactly("grant.loanForgotten");
        assertThat(ProcessModels.processesWithoutStart(good, rich)).containsExactly("loan");
    }

    @Test
    void callsUpwardsAndSidewaysBite() {
        assertThat(ProcessModels.mayCall("planning", "grant")).isFalse();
        assertThat(ProcessModels.mayCall("grant", "award")).isFalse();
        assertThat(ProcessModels.mayCall("grant", "planning")).isTrue();
        assertThat(ProcessModels.mayCall("grant", "grant")).isTrue();
    }
}
