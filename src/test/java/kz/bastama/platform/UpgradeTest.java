package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * This release on the data of an earlier one, whose cases were under way; {@code backups/README.md} tells where they come from.
 * Whoever was at work goes on, on the processes and forms that the cases began with.
 */
@Timeout(180)
class UpgradeTest {

    private static final String TODAY = "2027-03-20";

    private static final Map<String, Object> ANNOUNCEMENT = Map.of(
            "contactPerson", "Saule",
            "contactPhone", "+7 717 200 11 22",
            "contactEmail", "call@example.kz",
            "presentationPlace", "Astana",
            "announceNow", true);

    private static Upgraded product;

    /** Cases by the task that waits in each, before anybody went on. */
    private static final Map<String, String> WAITING = new HashMap<>();

    private static List<String> definitions;

    @BeforeAll
    static void restoresAndStarts() throws Exception {
        product = new Upgraded("/backups/2026-11-22-0917675.zip", TODAY);
        for (String task : product.values("select distinct task_def_key_ from act_ru_task")) {
            WAITING.put(task, product.await("""
                    select business_key_ from act_ru_execution where id_ in
                    (select proc_inst_id_ from act_ru_task where task_def_key_ = ?)""", task));
        }
        definitions = product.values("select distinct proc_def_id_ from act_ru_task");
    }

    @AfterAll
    static void stops() {
        product.close();
    }

    @Test
    void leavesCasesAtTheirTasksAndOnTheirProcesses() throws Exception {
        assertThat(WAITING)
                .containsOnlyKeys(
                        "Task_AnswerProposal",
                        "Task_ApproveList",
                        "Task_CheckApplication",
                        "Task_DraftAgreement",
                        "Task_PrepareAnnouncement",
                        "Task_RecordFinalPayment",
                        "Task_ReviewReport",
                        "Task_VerifyOrganisation");
        assertThat(definitions).allMatch(definition -> definition.matches("[a-z-]+:1:.*"));
        assertThat(product.values("select key_ from act_re_procdef where version_ = 2"))
                .contains("grant", "competition");
        assertThat(product.read("administrator", "/admin/versions"))
                .contains("/admin/versions/" + definition("competition"), "/admin/versions/" + definition("grant"));
    }

    @Test
    void keepsTheAccountsOfAgreementsIssuedBefore() throws Exception {
        assertThat(product.values("""
                select id::text from grant_grants where awarded_at < timestamptz '%s'
                and state not in ('DRAFT', 'LAPSED', 'DECLINED')
                and id not in (select grant_id from grant_accounts)""".formatted(TODAY))).isEmpty();
        assertThat(product.values("select grant_id::text from grant_accounts")).isNotEmpty();
    }

    @Test
    void showsTheCases() throws Exception {
        List<String> pages =
                product.values("select distinct text_ from act_hi_varinst where name_ = 'casePath' and text_ <> ''");
        assertThat(pages).hasSizeGreaterThan(12);
        for (String page : pages) {
            assertThat(product.read("auditor", page)).contains("History of the case");
        }
        for (String page : product.values("""
                select '/topics/lists/' || id from planning_lists union
                select '/calls/' || competition_id from competition_applications union
                select '/projects/' || id from grant_grants where state = 'ACCEPTED'""")) {
            assertThat(product.read(page)).contains("</main>");
        }
        for (String organisation : List.of("ngo1", "ngo2", "ngo3")) {
            assertThat(product.read(organisation, "/cabinet/applications")).contains("AP-202");
        }
    }

    @Test
    void handsOutAndVerifiesThePapers() throws Exception {
        List<String> files = product.values("""
                select concat_ws(' ', paper_id, language, sha256, code)
                from document_renditions join document_papers on id = paper_id
                where issued_at < timestamptz '%s'""".formatted(TODAY));
        assertThat(files).hasSize(38);
        for (String file : files) {
            String[] of = file.split(" ");
            byte[] pdf = product.as("operator").file(product.node(), "/papers/" + of[0] + "/" + of[1]);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pdf);
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(of[2]);
            assertThat(product.read("/verify?mark=" + of[3])).contains(of[2]);
        }
    }

    @Test
    void leadsGrantWhoseReportIsInReviewToItsClosing() throws Exception {
        String grant = WAITING.get("Task_ReviewReport");
        product.complete("operator", grant, "Task_ReviewReport", Map.of("reportDecision", "accept"));
        pay(grant, "202");
        product.awaitEnd(grant);
        assertThat(product.read("/projects/" + grant)).contains("Finished", "2,660,000", "340,000", "3,000,000");
        assertThat(product.read("ngo1", "/cabinet/grants/" + grant)).contains("The project is closed.", "AA-2027-");
    }

    /** The model of then asks for a payment all the same, and its form is not sent without an order. */
    @Test
    void closesGrantToWhichNothingIsDue() throws Exception {
        String grant = WAITING.get("Task_RecordFinalPayment");
        pay(grant, "none");
        product.awaitEnd(grant);
        assertThat(payments(grant)).containsExactly("2660000.00");
        assertThat(product.read("/projects/" + grant)).contains("Finished");
    }

    @Test
    void contractsAndPaysFromListPublishedBefore() throws Exception {
        String grant = WAITING.get("Task_DraftAgreement");
        Map<String, Object> agreement = Map.of(
                "startsOn", TODAY,
                "firstTranchePercent", 70L,
                "signatory", "Director",
                "signatoryBasis", "Charter",
                "place", "Astana");
        product.complete("operator", grant, "Task_DraftAgreement", agreement);
        product.await("select id::text from grant_grants where id = ?::uuid and state = 'TO_SIGN'", grant);
        String page = "/cabinet/grants/" + grant;
        product.as("ngo3").send(product.node(), page, page + "/sign", signature(page));
        product.complete(
                "operator", grant, "Task_SignAgreement", Map.of("operatorSignedOn", TODAY, "operatorSigned", true));
        product.complete(
                "operator", grant, "Task_RecordFirstPayment", Map.of("firstOrderNumber", "15", "firstPaidOn", TODAY));
        assertThat(payments(grant)).containsExactly("2660000.00");
        assertThat(product.read("/projects/" + grant)).contains("2,660,000");
    }

    @Test
    void announcesFromListPublishedBefore() throws Exception {
        String competition = WAITING.get("Task_PrepareAnnouncement");
        product.complete("operator", competition, "Task_PrepareAnnouncement", ANNOUNCEMENT);
        product.await(
                "select id::text from competition_competitions where id = ?::uuid and announced_at is not null",
                competition);
        assertThat(product.read("/calls/" + competition)).contains("call@example.kz");
    }

    /** The other way about: what is published from now on waits for its money. */
    @Test
    void wantsFinancingOfListPublishedSince() throws Exception {
        String list = WAITING.get("Task_ApproveList");
        product.complete(
                "culture",
                list,
                "Task_ApproveList",
                Map.of("orderNumber", "30", "orderDate", TODAY, "orderSignatory", "Minister"));
        String funding = product.await("select id::text from planning_fundings where list_id = ?::uuid", list);
        product.awaitTask(funding, "Task_DraftFunding");
        assertThat(product.read("culture", "/staff/funding/" + funding)).contains("Agreement being written");

        String direction = product.await("select id::text from planning_directions where list_id = ?::uuid", list);
        Map<String, String> plan = Map.of(
                "list", list,
                "direction", direction,
                "grantType", "short",
                "titleKk", "Libraries",
                "titleRu", "Libraries");
        String page =
                product.as("operator").send(product.node(), "/staff/competitions/new", "/staff/competitions", plan);
        String competition = page.substring(page.lastIndexOf('/') + 1);
        Map<String, Object> inBoth = new HashMap<>(ANNOUNCEMENT);
        inBoth.put("presentationPlaceKk", "Astana");
        assertThat(product.completeInVain("operator", competition, "Task_PrepareAnnouncement", inBoth))
                .contains("have not concluded the agreement on financing");
    }

    @Test
    void answersProposalAndAdmitsApplication() throws Exception {
        String proposal = WAITING.get("Task_AnswerProposal");
        product.complete("culture", proposal, "Task_AnswerProposal", Map.of("decision", "accepted", "reason", "Good"));
        product.awaitEnd(proposal);

        String application = WAITING.get("Task_CheckApplication");
        Map<String, Object> admitted = Map.of("checkDecision", "admit");
        assertThat(product.completeInVain("operator", application, "Task_CheckApplication", admitted))
                .contains("Say first whether you have a conflict of interest");
        String competition = product.values(
                        "select competition_id::text from competition_applications where id = ?::uuid", application)
                .get(0);
        String declaration = "/staff/competitions/" + competition + "/declaration";
        product.as("operator").send(product.node(), declaration, declaration, Map.of());
        assertThat(product.completeInVain("operator", application, "Task_CheckApplication", admitted))
                .contains("ground");
        String page = "/staff/applications/" + application;
        Visitor operator = product.as("operator");
        Map<String, String> grounds = new HashMap<>();
        operator.names(product.node(), page, "applies.").forEach(ground -> grounds.put(ground, "no"));
        operator.names(product.node(), page, "evidence.").forEach(ground -> grounds.put(ground, "Looked at"));
        operator.send(product.node(), page, page + "/grounds", grounds);
        product.complete("operator", application, "Task_CheckApplication", admitted);
        assertThat(product.read("operator", page)).contains("Admitted to the expertise");
    }

    /** What the form of signing sends. */
    private static Map<String, String> signature(String page) throws Exception {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"").matcher(product.read("ngo3", page));
        assertThat(seen.find()).isTrue();
        return Map.of("seen", seen.group(1), "password", "bastama-demo");
    }

    private static void pay(String grant, String order) throws Exception {
        product.complete(
                "operator", grant, "Task_RecordFinalPayment", Map.of("finalOrderNumber", order, "finalPaidOn", TODAY));
    }

    private static List<String> payments(String grant) throws SQLException {
        return product.values("select sum::text from grant_payments where grant_id = ?::uuid", grant);
    }

    private static String definition(String process) {
        return definitions.stream()
                .filter(definition -> definition.startsWith(process + ":"))
                .findFirst()
                .orElseThrow();
    }
}
