package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.platform.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of the product on one external database: started at once on an empty one, and one of them killed at work. */
class TwoNodesTest {

    private static final int PROPOSALS = 24;
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final Pattern NOW = Pattern.compile("id=\"clock-now\">([^<]+?)\\d{1,2}:\\d\\d");
    private static final Map<String, String> DIRECTION = Map.ofEntries(
            Map.entry("action", "send"),
            Map.entry("sphere", "4"),
            Map.entry("titleKk", "River"),
            Map.entry("titleRu", "River"),
            Map.entry("goalKk", "Clean banks"),
            Map.entry("goalRu", "Clean banks"),
            Map.entry("tasksKk", "Clean"),
            Map.entry("tasksRu", "Clean"),
            Map.entry("resultsKk", "Five banks"),
            Map.entry("resultsRu", "Five banks"),
            Map.entry("kato", "710000000"),
            Map.entry("grantType", "short"),
            Map.entry("amount", "8000000"),
            Map.entry("months", "5"),
            Map.entry("costReasoning", "Counted"));
    private static final String DATABASE =
            "nodes_" + UUID.randomUUID().toString().replace("-", "");

    @TempDir
    Path folder;

    /** Where the clock was moved to. */
    private String today;

    private final Map<String, String> settings = Map.of(
            "SPRING_DATASOURCE_URL",
            TestDatabase.url(DATABASE),
            "SPRING_DATASOURCE_USERNAME",
            "bastama",
            "SPRING_DATASOURCE_PASSWORD",
            TestDatabase.password());

    @Test
    void shareWorkAndSessionsAndLoseNothingWhenOneIsKilled() throws Exception {
        TestDatabase.execute("bastama", "create database " + DATABASE + " owner bastama");
        try (Product first = node("first");
                Product second = node("second")) {
            List<URI> both =
                    List.of(first.awaitReady().address(), second.awaitReady().address());
            assertThat(values("select count(*)::text from act_re_deployment")).containsExactly("1");
            assertNothingEmbedded(first, second);

            Visitor secretary = new Visitor();
            secretary.signIn(second.address(), "secretary");
            Map<String, Visitor> customers = new TreeMap<>();
            for (String code : List.of("culture", "region")) {
                customers.put(code, new Visitor());
                customers.get(code).signIn(both.get(customers.size() % 2), code);
            }
            Map<String, String> lists = discussedLists(first, both, customers, secretary);

            Visitor ngo = new Visitor();
            ngo.signIn(first.address(), "ngo1");
            List<String> proposals = new ArrayList<>();
            for (int number = 0; number < PROPOSALS; number++) {
                proposals.add(ngo.propose(both.get(number % 2)));
            }
            assertThat(new HashSet<>(proposals)).as("one number each").hasSize(PROPOSALS);

            Visitor customer = customers.get("culture");
            List<String> tasks = values("select id_ from act_ru_task where task_def_key_ = 'Task_AnswerProposal'");
            assertThat(tasks).hasSize(PROPOSALS);
            for (int at = 0; at < PROPOSALS; at++) {
                if (at == PROPOSALS / 2) {
                    approve(first, lists, both, customers);
                    second.kill();
                }
                customer.complete(
                        at < PROPOSALS / 2 ? both.get(at % 2) : first.address(),
                        tasks.get(at),
                        Map.of(
                                "decision",
                                "accepted",
                                "reasonKk",
                                "Тізімге енгізіледі",
                                "reason",
                                "It will stand in the list"));
            }

            first.awaitThat(() -> values("select id_ from act_ru_execution where proc_def_id_ like 'topic-proposal:%'")
                    .isEmpty());
            assertThat(values("select path from notice_notices where type = 'planning.proposalAnswered'"))
                    .containsExactlyInAnyOrderElementsOf(proposals);
            assertThat(values("select case_id from journal_records where what = 'planning.proposalAnswered'"))
                    .hasSize(PROPOSALS)
                    .doesNotHaveDuplicates();
            assertThat(workers()).contains("first", "second");
            assertEachPaperOnce(first, lists.keySet());
        }
    }

    /** The database is somebody else's: no folder of ours, and no server of ours, not even a detached one. */
    private void assertNothingEmbedded(Product... nodes) {
        assertThat(folder).isEmptyDirectory();
        for (Product node : nodes) {
            assertThat(node.children()).isEmpty();
            assertThat(node.output()).doesNotContainIgnoringCase("embedded");
        }
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse(""))
                        .filter(line -> line.contains("postgres") && line.contains(folder.toString())))
                .isEmpty();
    }

    /** Four lists of directions, from the drafting to the council's recommendation, on both nodes by turns; with who drafted each. */
    private Map<String, String> discussedLists(
            Product first, List<URI> nodes, Map<String, Visitor> customers, Visitor secretary) throws Exception {
        Map<String, String> lists = new TreeMap<>();
        int year = LocalDate.now(ZONE).getYear();
        for (int at = 0; at < 4; at++) {
            String code = List.copyOf(customers.keySet()).get(at % 2);
            Visitor customer = customers.get(code);
            URI node = nodes.get(at / 2);
            String path = customer.send(
                    node,
                    "/staff/lists",
                    "/staff/lists",
                    Map.of("customer", code, "year", Integer.toString(year + at / 2)));
            customer.send(node, path + "/directions/new", path + "/directions/new", DIRECTION);
            lists.put(path.substring(path.lastIndexOf('/') + 1), code);
        }
        for (Map.Entry<String, String> list : lists.entrySet()) {
            customers
                    .get(list.getValue())
                    .complete(nodes.get(0), task(first, list.getKey()), Map.of("directionsReady", true));
        }
        today = endDiscussions(first, nodes, lists.size());
        for (Map.Entry<String, String> list : lists.entrySet()) {
            customers
                    .get(list.getValue())
                    .complete(
                            nodes.get(1),
                            task(first, list.getKey()),
                            Map.of("summary", "Nobody said anything", "summaryKk", "Kk nobody"));
            secretary.complete(
                    nodes.get(0),
                    task(first, list.getKey()),
                    Map.of("councilNumber", "4", "councilDate", today, "councilRecommendation", "support"));
        }
        return lists;
    }

    /** The clock is moved on one node, and the other shows the same day; whichever is free ends what is due. */
    private static String endDiscussions(Product first, List<URI> nodes, int lists) throws Exception {
        Visitor administrator = new Visitor();
        administrator.signIn(nodes.get(1), "administrator");
        String before = day(administrator, nodes.get(0));
        first.awaitThat(() -> {
            boolean ended = open("Task_SummariseDiscussion") >= lists;
            if (!ended) {
                administrator.send(nodes.get(1), "/admin/clock", "/admin/clock", Map.of());
            }
            return ended;
        });
        String day = day(administrator, nodes.get(1));
        assertThat(day).isNotEqualTo(before);
        first.awaitThat(() -> day(administrator, nodes.get(0)).equals(day));
        long moved = Long.parseLong(
                values("select offset_millis::text from engine_clock").get(0));
        return LocalDate.ofInstant(Instant.now().plusMillis(moved), ZONE).toString();
    }

    private static String day(Visitor administrator, URI node) throws Exception {
        Matcher shown = NOW.matcher(administrator.read(node, "/admin/clock"));
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    /** With the last of these steps each list has its paper to be issued, whichever node comes to it. */
    private void approve(Product first, Map<String, String> lists, List<URI> nodes, Map<String, Visitor> customers)
            throws Exception {
        int at = 0;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            customers
                    .get(list.getValue())
                    .complete(
                            nodes.get(at++ % 2),
                            task(first, list.getKey()),
                            Map.of("orderNumber", "118", "orderDate", today, "orderSignatory", "Head"));
        }
    }

    private static void assertEachPaperOnce(Product left, Set<String> lists) throws Exception {
        left.awaitThat(() -> open("Task_DraftFunding") >= lists.size());
        assertThat(values("select aggregate_id from document_papers where type_code = 'direction-list'"))
                .containsExactlyInAnyOrderElementsOf(lists);
        assertThat(values("select number from document_papers")).doesNotHaveDuplicates();
        assertThat(values("select p.number || ' ' || count(r.*) from document_papers p"
                        + " left join document_renditions r on r.paper_id = p.id group by p.number"))
                .allMatch(paper -> paper.endsWith(" 2"));
    }

    private static String task(Product node, String caseId) throws Exception {
        String found = "select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                + " where e.business_key_ = '" + caseId + "'";
        node.awaitThat(() -> !values(found).isEmpty());
        return values(found).get(0);
    }

    private static int open(String task) throws SQLException {
        return values("select id_ from act_ru_task where task_def_key_ = '" + task + "'")
                .size();
    }

    private Product node(String name) {
        return Product.start(
                settings,
                "--demo",
                "--bastama.demo.call=false",
                "--server.port=0",
                "--bastama.node=" + name,
                "--bastama.data=" + folder.resolve(name),
                "--camunda.bpm.job-execution.lock-time-in-millis=5000",
                "--camunda.bpm.job-execution.wait-time-in-millis=200",
                "--camunda.bpm.job-execution.max-wait=500");
    }

    private static Set<String> workers() throws SQLException {
        return Set.copyOf(values("select hostname_ from act_hi_job_log where job_state_ = 2"));
    }

    private static List<String> values(String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(TestDatabase.url(DATABASE), "bastama", TestDatabase.password());
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
