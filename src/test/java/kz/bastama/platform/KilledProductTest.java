package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bastama.account.web.TestDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kill -9} leaves is put in order by the next start, whatever the product was doing. */
class KilledProductTest {

    private static final String PASSWORD = "a password of tests";

    @TempDir
    Path folder;

    @Test
    void goesOnAfterEachKill() throws Exception {
        try (Product whileMakingDatabase = start()) {
            whileMakingDatabase.awaitThat(
                    () -> Files.exists(folder.resolve("database").resolve("PG_VERSION")));
            whileMakingDatabase.kill();
        }
        assertThat(folder.resolve("database.unfinished")).exists();

        try (Product whileMakingTables = start()) {
            whileMakingTables.awaitThat(
                    () -> Files.exists(folder.resolve("database").resolve("postmaster.pid")));
            whileMakingTables.kill();
        }

        String entered;
        try (Product atWork = start().awaitReady()) {
            entered = query("select id from platform_installation");
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(query("show " + setting)).as(setting).isEqualTo("on");
            }
            query("create table entered_by_somebody as select 1; select 1");
            atWork.kill();
        }
        assertThat(server()).as("PostgreSQL survives its product").isPresent();

        try (Product again = start().awaitReady()) {
            assertThat(query("select id from platform_installation")).isEqualTo(entered);
            assertThat(query("select count(*) from entered_by_somebody")).isEqualTo("1");
            assertThat(query("select count(*) from act_re_deployment")).isEqualTo("1");
            assertThat(again.output()).doesNotContain("did not start");
            signsInWithSecondFactorOnly(again.address());
        }
        assertThat(server()).as("PostgreSQL goes with an orderly stop").isEmpty();
    }

    /** A live installation as it comes, which no setting made milder. */
    private static void signsInWithSecondFactorOnly(URI portal) throws Exception {
        Visitor administrator = new Visitor();
        administrator.signIn(portal, "admin", PASSWORD);
        for (String page : List.of("/home", "/admin/people", "/profile", "/camunda/app/tasklist/default/")) {
            assertThat(administrator.leadsTo(portal, page)).as(page).endsWith("/sign-in");
        }
        assertThat(administrator.unfound(portal, "/calls/nothing-here")).doesNotContain("/sign-out");
        String page = "/sign-in/second-factor";
        String secret = TestDevice.secretOn(administrator.read(portal, page));
        String landed = administrator.send(portal, page, page, Map.of("code", TestDevice.code(secret, Instant.now())));
        assertThat(landed).isEqualTo("/profile/second-factor");
        assertThat(administrator.leadsTo(portal, "/admin/people")).isEmpty();
        administrator.openTasklist(portal);
    }

    private Product start() {
        return Product.start(Map.of("BASTAMA_ADMIN_PASSWORD", PASSWORD), "--server.port=0", "--bastama.data=" + folder);
    }

    private Optional<ProcessHandle> server() throws IOException {
        Path pid = folder.resolve("database").resolve("postmaster.pid");
        return Files.notExists(pid)
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0)));
    }

    private String query(String sql) throws IOException, SQLException {
        Path database = folder.resolve("database");
        String port = Files.readAllLines(database.resolve("postmaster.pid")).get(3);
        String password = Files.readString(folder.resolve("database.password")).strip();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/bastama", "bastama", password);
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            if (!rows) {
                statement.getMoreResults();
            }
            try (var answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
