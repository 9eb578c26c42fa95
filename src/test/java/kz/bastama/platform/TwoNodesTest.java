package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.platform.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of the product on one external database: started at once on an empty one, and one of them killed at work. */
class TwoNodesTest {

    private static final int PROPOSALS = 24;
    private static final String DATABASE =
            "nodes_" + UUID.randomUUID().toString().replace("-", "");

    @TempDir
    Path folder;

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

            Visitor ngo = new Visitor();
            ngo.signIn(first.address(), "ngo1");
            List<String> proposals = new ArrayList<>();
            for (int number = 0; number < PROPOSALS; number++) {
                proposals.add(ngo.propose(both.get(number % 2)));
            }
            assertThat(new HashSet<>(proposals)).as("one number each").hasSize(PROPOSALS);

            Visitor customer = new Visitor();
            customer.signIn(second.address(), "culture");
            List<String> tasks = values("select id_ from act_ru_task where task_def_key_ = 'Task_AnswerProposal'");
            assertThat(tasks).hasSize(PROPOSALS);
            for (int at = 0; at < PROPOSALS; at++) {
                if (at == PROPOSALS / 2) {
                    second.kill();
                }
                customer.complete(
                        at < PROPOSALS / 2 ? both.get(at % 2) : first.address(),
                        tasks.get(at),
                        Map.of("decision", "accepted", "reason", "It will stand in the list"));
            }

            while (!values("select id_ from act_ru_execution where proc_def_id_ like 'topic-proposal:%'")
                    .isEmpty()) {
                assertThat(first.isRunning()).as(first.output()).isTrue();
                Thread.onSpinWait();
            }
            assertThat(values("select path from notice_notices where type = 'planning.proposalAnswered'"))
                    .containsExactlyInAnyOrderElementsOf(proposals);
            assertThat(values("select case_id from journal_records where what = 'planning.proposalAnswered'"))
                    .hasSize(PROPOSALS)
                    .doesNotHaveDuplicates();
            assertThat(workers()).contains("first", "second");
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

    private Product node(String name) {
        return Product.start(
                settings,
                "--demo",
                "--bastama.demo.call=false",
                "--server.port=0",
                "--bastama.node=" + name,
                "--bastama.data=" + folder.resolve(name),
                "--camunda.bpm.job-execution.lock-time-in-millis=5000");
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
