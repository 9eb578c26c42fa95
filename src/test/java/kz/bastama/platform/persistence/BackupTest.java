package kz.bastama.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.planning.PlanningFixture;
import kz.bastama.platform.StartRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@BastamaTest
class BackupTest {

    private static Path saved;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeAll
    static void saveWhileCasesRun(@Autowired PlanningFixture planning, @TempDir Path shared) {
        planning.direction(
                planning.list(planning.customer()), "\u04d8\u0493\u049a\u04a2\u04e8\u04b0\u04ae\u04ba\u0406\\\t'\";");
        saved = shared.resolve("bastama.zip");
        command("backup", saved, "bastama");
    }

    @BeforeEach
    void takeOneCopyForEachTest() throws IOException {
        file = Files.copy(saved, folder.resolve("copy.zip"));
    }

    @Test
    void isReadableForItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved)))
                .isEqualTo("rw-------");
    }

    @Test
    void bringsBackEachRowOfEachTable() throws SQLException {
        String empty = emptyDatabase();

        command("restore", file, empty);

        Map<String, String> before = digests("bastama");
        before.keySet().removeIf(table -> table.startsWith("platform_sessions"));
        assertThat(digests(empty)).containsAllEntriesOf(before).containsKeys("act_ru_execution", "journal_records");
    }

    @Test
    void signsNobodyIn() throws SQLException {
        TestDatabase.execute(
                "bastama",
                "insert into platform_sessions values (gen_random_uuid(), gen_random_uuid(), 1, 1, 1800, 1, 'somebody')");
        Path backup = folder.resolve("with-session.zip");
        command("backup", backup, "bastama");
        String empty = emptyDatabase();
        command("restore", backup, empty);
        assertThat(one(empty, "select count(*) from platform_sessions")).isEqualTo("0");
    }

    @Test
    void keepsGuardsLinksAndNumbersOfTables() throws SQLException {
        String empty = emptyDatabase();
        command("restore", file, empty);

        assertThatThrownBy(() -> TestDatabase.execute(empty, "delete from journal_records"))
                .hasMessageContaining("journal");
        assertThat(one(empty, "select count(*) from pg_constraint where contype = 'f'"))
                .isEqualTo(one("bastama", "select count(*) from pg_constraint where contype = 'f'"));
        assertThat(one(
                        empty,
                        "select nextval(pg_get_serial_sequence('journal_records', 'number'))"
                                + " > (select max(number) from journal_records)"))
                .isEqualTo("t");
    }

    @Test
    void restoresNothingFromDamagedFile() throws SQLException, IOException {
        String empty = emptyDatabase();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path table = zip.getPath("tables", "planning_directions.copy");
            Files.writeString(table, Files.readString(table).replace("\u04d8", "A"));
        }

        assertThatThrownBy(() -> command("restore", file, empty))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("planning_directions is not what was saved");
        assertThat(digests(empty)).isEmpty();
    }

    @Test
    void leavesDataThatAreThereAlone() throws SQLException {
        String before = digests("bastama").get("act_ru_execution");

        assertThatThrownBy(() -> command("restore", file, "bastama"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("data already");
        assertThat(digests("bastama")).containsEntry("act_ru_execution", before);
    }

    @Test
    void writesOverNoFile() {
        assertThatThrownBy(() -> command("backup", file, "bastama"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("is there already");
    }

    @Test
    void refusesWhatIsOfNewerRelease() throws SQLException, IOException {
        String empty = emptyDatabase();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath(BackupManifest.ENTRY);
            Files.writeString(manifest, Files.readString(manifest).replaceFirst("001::planning", "999::planning"));
        }

        assertThatThrownBy(() -> command("restore", file, empty))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("999::planning", "another release");
        assertThat(digests(empty)).isEmpty();
    }

    @Test
    void leavesTheStartToOtherArguments() {
        assertThat(BackupCommand.carriedOut(new StandardEnvironment())).isFalse();
    }

    private static void command(String name, Path file, String database) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "arguments",
                        Map.of(
                                name,
                                file.toString(),
                                "spring.liquibase.change-log",
                                "classpath:db/changelog/master.yaml",
                                "spring.datasource.url",
                                TestDatabase.url(database),
                                "spring.datasource.username",
                                "bastama",
                                "spring.datasource.password",
                                TestDatabase.password())));
        assertThat(BackupCommand.carriedOut(settings)).isTrue();
    }

    private static String emptyDatabase() throws SQLException {
        String name = "restored_" + UUID.randomUUID().toString().replace("-", "");
        TestDatabase.execute("postgres", "create database " + name + " owner bastama");
        return name;
    }

    private static Map<String, String> digests(String database) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        try (Connection connection = connect(database)) {
            for (String table : Catalogue.tables(connection)) {
                digests.put(
                        table,
                        Catalogue.names(
                                        connection,
                                        "select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from "
                                                + Catalogue.quoted(table) + " t")
                                .get(0));
            }
        }
        return digests;
    }

    private static String one(String database, String query) throws SQLException {
        try (Connection connection = connect(database)) {
            return Catalogue.names(connection, query).get(0);
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(TestDatabase.url(database), "bastama", TestDatabase.password());
    }
}
