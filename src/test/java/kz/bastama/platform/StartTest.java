package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kz.bastama.BastamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BastamaTest
class StartTest {

    @Autowired
    private JdbcClient database;

    @Test
    void findsTablesOfTheEngine() {
        assertThat(count("select count(*) from information_schema.tables where table_name like 'act\\_%'"))
                .isEqualTo(49);
    }

    @Test
    void knowsCyrillicLetters() {
        assertThat(database.sql("select lower('ҚОҒАМДЫҚ ҰЙЫМ')")
                        .query(String.class)
                        .single())
                .isEqualTo("қоғамдық ұйым");
    }

    @Test
    void keepsProgramsOfTheServerFromOtherUsers() throws IOException {
        assertThat(Files.getPosixFilePermissions(Path.of("target", "postgresql")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
