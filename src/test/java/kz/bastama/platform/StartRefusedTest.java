package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.platform.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the product in a process of its own under each of the usual mishaps, and reads what its operator would read. */
class StartRefusedTest {

    @TempDir
    Path folder;

    @Test
    void namesTakenHttpPortBeforeAnythingElseStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            refusal("--server.port=" + other.getLocalPort(), "--bastama.data=" + folder.resolve("data"))
                    .says("cannot listen on port " + other.getLocalPort())
                    .advises("--server.port=" + (other.getLocalPort() + 1));
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void namesTakenPortOfDatabase() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refusal("--bastama.database.port=" + other.getLocalPort(), data(folder))
                    .says("port " + other.getLocalPort() + ", set for the embedded PostgreSQL, is taken")
                    .advises("leave bastama.database.port unset");
        }
    }

    @Test
    void namesFolderItCannotWriteTo() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        refusal(data(file.resolve("data")))
                .says("cannot write to the data folder " + file.resolve("data"))
                .advises("--bastama.data=");
    }

    @Test
    void namesReadOnlyFolder() throws IOException {
        // root writes into a read-only folder all the same; namesFolderItCannotWriteTo holds the refusal for root, too
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "root may write anywhere");
        try {
            refusal(data(folder))
                    .says("cannot write to the data folder " + folder)
                    .advises("--bastama.data=");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void leavesFirstStartAloneOnSecondStartWithSameData() throws SQLException {
        refusal(data(TestDatabase.folder()))
                .says("another Bastama (process " + ProcessHandle.current().pid() + ") is at work on the data in "
                        + TestDatabase.folder())
                .advises("stop it first");
        TestDatabase.execute("bastama", "select 1");
    }

    @Test
    void namesOwnerOfDataOfAnotherUser() throws IOException {
        Path database = Files.createDirectory(folder.resolve("database"));
        // another user's data can only be made by root, as which CI runs; no one else has a way to set this up
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can give files away");
        Files.setOwner(
                database,
                database.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        refusal(data(folder)).says("belong to user nobody").advises("start as that user");
    }

    @Test
    void namesVersionThatWroteTheData() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("database")).resolve("PG_VERSION"), "16\n");
        refusal(data(folder))
                .says("are of PostgreSQL 16, this Bastama brings 17")
                .advises("--restore=FILE");
    }

    @Test
    void namesRefusedPasswordOfExternalDatabase() {
        refusal(external("bastama", "bastama", "wrong"))
                .says("does not let in user bastama: the name or the password is wrong")
                .advises("SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD");
    }

    @Test
    void namesExternalDatabaseThatDoesNotAnswer() {
        refusal(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/grants?password=secret"))
                .says("no PostgreSQL answers at jdbc:postgresql://localhost:1/grants")
                .advises("check that it runs")
                .keepsQuietAbout("secret");
    }

    @Test
    void namesMissingExternalDatabase() {
        refusal(external("nowhere", "bastama", TestDatabase.password()))
                .says("there is no such database: " + TestDatabase.url("nowhere"))
                .advises("create it");
    }

    @Test
    void refusesExternalDatabaseWithoutCyrillicLocale() throws SQLException {
        TestDatabase.execute("postgres", "create database latin template template0 encoding 'UTF8' locale 'C'");
        refusal(external("latin", "postgres", TestDatabase.password()))
                .says("does not know Cyrillic letters: its locale (LC_CTYPE) is C")
                .advises("locale 'C.UTF-8'");
    }

    @Test
    void refusesExternalDatabaseWhereItMayNotCreateTables() throws SQLException {
        TestDatabase.execute("postgres", "create role guest login password 'guest'");
        TestDatabase.execute("postgres", "create database guarded");
        refusal(external("guarded", "guest", "guest"))
                .says("user guest may not create tables in " + TestDatabase.url("guarded"))
                .advises("owner to guest");
    }

    @Test
    void refusesLiveDatabaseForDemonstration() throws SQLException {
        TestDatabase.execute("postgres", "create database live owner bastama");
        TestDatabase.execute("live", "create table platform_installation as select 'live' as mode");
        TestDatabase.execute("live", "alter table platform_installation owner to bastama");
        refusal(external("live", "bastama", TestDatabase.password()), "--demo")
                .says("holds a live installation and was started in demo mode")
                .advises("leave out --demo");
    }

    @Test
    void refusesDemonstrationForLiveWork() throws SQLException {
        TestDatabase.execute("postgres", "create database demo owner bastama");
        TestDatabase.execute("demo", "create table platform_installation as select 'demo' as mode");
        TestDatabase.execute("demo", "alter table platform_installation owner to bastama");
        refusal(external("demo", "bastama", TestDatabase.password()))
                .says("holds a demo installation and was started in live mode")
                .advises("add --demo");
    }

    private static String data(Path folder) {
        return "--bastama.data=" + folder;
    }

    private static Map<String, String> external(String database, String user, String password) {
        return new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL", TestDatabase.url(database),
                "SPRING_DATASOURCE_USERNAME", user,
                "SPRING_DATASOURCE_PASSWORD", password));
    }

    private static Said refusal(String... arguments) {
        return refusal(Map.of(), arguments);
    }

    private static Said refusal(Map<String, String> environment, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (all.stream().noneMatch(argument -> argument.startsWith("--server.port"))) {
            all.add("--server.port=0");
        }
        try (Product product = Product.start(environment, all.toArray(String[]::new))) {
            assertThat(product.awaitEnd()).as(product.output()).isEqualTo(1);
            return new Said(product.output());
        }
    }

    /** Two lines, and nothing of a stack trace around them. */
    private record Said(String output) {

        Said says(String problem) {
            assertThat(output.lines().filter(line -> line.startsWith("Bastama did not start: ")))
                    .as(output)
                    .singleElement()
                    .asString()
                    .contains(problem);
            assertThat(output)
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception")
                    .doesNotContain("ERROR");
            return this;
        }

        Said advises(String remedy) {
            assertThat(output.lines().filter(line -> line.startsWith("What to do: ")))
                    .singleElement()
                    .asString()
                    .contains(remedy);
            return this;
        }

        void keepsQuietAbout(String secret) {
            assertThat(output).doesNotContain(secret);
        }
    }
}
