package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.bastama.platform.persistence.TestDatabase;

/** This release at work on a database that was restored from the backup of an earlier one, and the people at it. */
final class Upgraded implements AutoCloseable {

    private final String database = "upgrade_" + UUID.randomUUID().toString().replace("-", "");
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Product product;

    /** @param today by the clock of the demonstration: no term ends between backup and restore, however late the test runs */
    Upgraded(String backup, String today) throws SQLException, URISyntaxException {
        Map<String, String> settings = Map.of(
                "SPRING_DATASOURCE_URL",
                TestDatabase.url(database),
                "SPRING_DATASOURCE_USERNAME",
                "bastama",
                "SPRING_DATASOURCE_PASSWORD",
                TestDatabase.password());
        TestDatabase.execute("bastama", "create database " + database + " owner bastama");
        Path file = Path.of(
                Objects.requireNonNull(Upgraded.class.getResource(backup)).toURI());
        try (Product restore = Product.start(settings, "--restore=" + file)) {
            assertThat(restore.awaitEnd()).as(restore.output()).isZero();
        }
        TestDatabase.execute(
                database,
                "update engine_clock set offset_millis = 1000 * extract(epoch from timestamptz '%s 10:00+05' - now())"
                        .formatted(today));
        product = Product.start(
                        settings,
                        "--demo",
                        "--server.port=0",
                        "--camunda.bpm.job-execution.wait-time-in-millis=200",
                        "--camunda.bpm.job-execution.max-wait=500")
                .awaitReady();
    }

    URI node() {
        return product.address();
    }

    /** Whoever is named, signed in and reading English. */
    Visitor as(String login) throws Exception {
        Visitor visitor = visitors.get(login);
        if (visitor == null) {
            visitor = new Visitor();
            visitor.signIn(node(), login);
            visitor.send(node(), "/profile", "/language", Map.of("language", "en"));
            visitors.put(login, visitor);
        }
        return visitor;
    }

    String read(String login, String page) throws Exception {
        return as(login).read(node(), page);
    }

    /** What somebody without an account reads. */
    String read(String page) throws Exception {
        return new Visitor().read(node(), page);
    }

    void complete(String login, String caseId, String task, Map<String, Object> answers) throws Exception {
        as(login).complete(node(), awaitTask(caseId, task), answers);
    }

    /** @return why the task stays open */
    String completeInVain(String login, String caseId, String task, Map<String, Object> answers) throws Exception {
        return as(login).completeInVain(node(), awaitTask(caseId, task), answers);
    }

    String awaitTask(String caseId, String task) throws Exception {
        return await("""
                select id_ from act_ru_task where task_def_key_ = ? and proc_inst_id_ in
                (select proc_inst_id_ from act_ru_execution where business_key_ = ?)""", task, caseId);
    }

    /** A task that was overdue before has a case of the same key, which is over long since. */
    void awaitEnd(String caseId) throws Exception {
        await("""
                select id_ from act_hi_procinst
                where business_key_ = ? and end_time_ is not null and proc_def_key_ <> 'overdue-task'""", caseId);
    }

    /** @return the first value of the first row that there is, or comes to be */
    String await(String query, String... facts) throws Exception {
        List<String> found = new ArrayList<>();
        product.awaitThat(() -> found.addAll(values(query, facts)));
        return found.get(0);
    }

    List<String> values(String query, String... facts) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(TestDatabase.url(database), "bastama", TestDatabase.password());
                var statement = connection.prepareStatement(query)) {
            for (int at = 0; at < facts.length; at++) {
                statement.setString(at + 1, facts[at]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
            return values;
        }
    }

    @Override
    public void close() {
        product.close();
        assertThat(product.output()).doesNotContain(" ERROR ");
    }
}
