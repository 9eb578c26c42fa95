package kz.bastama.grant.persistence;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.BankFile;
import kz.bastama.grant.domain.BankFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredBankFiles implements BankFiles {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredBankFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void keep(BankFile file) {
        jdbc.sql("delete from grant_bank_statements where taken_at is null and uploaded_at < ?")
                .param(stored(clock.instant().minus(LONGEST)))
                .update();
        jdbc.sql("""
                        insert into grant_bank_statements (id, name, sha256, content, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        file.id(),
                        file.name(),
                        file.sha256(),
                        file.content(),
                        file.uploadedBy(),
                        stored(clock.instant()))
                .update();
    }

    @Override
    public Optional<BankFile> waiting(UUID id, UUID uploadedBy) {
        return jdbc.sql("select * from grant_bank_statements where id = ? and uploaded_by = ? and taken_at is null")
                .params(id, uploadedBy)
                .query((row, at) -> new BankFile(id, row.getString("name"), row.getBytes("content"), uploadedBy))
                .optional();
    }

    @Override
    public boolean take(BankFile file, int lines, BigDecimal total) {
        return jdbc.sql("""
                        update grant_bank_statements set content = null, taken_at = ?, lines = ?, total = ?
                        where id = ? and taken_at is null
                        """)
                        .params(stored(clock.instant()), lines, total, file.id())
                        .update()
                > 0;
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
