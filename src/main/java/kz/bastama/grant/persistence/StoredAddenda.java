package kz.bastama.grant.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.AddendumState;
import kz.bastama.grant.domain.AgreementChange;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.LineChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAddenda implements Addenda {

    private final JdbcClient jdbc;

    StoredAddenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Addendum> of(UUID grantId) {
        return jdbc.sql("select * from grant_addenda where grant_id = ? order by number")
                .param(grantId)
                .query(this::addendum)
                .list();
    }

    /** What is asked never changes: only what became of it is written again. */
    @Override
    public void save(Addendum addendum) {
        AgreementChange change = addendum.change();
        int moved = jdbc.sql("""
                        update grant_addenda set state = ?, said = ?, decided_at = ?, ended_at = ?
                        where grant_id = ? and number = ?
                        """)
                .params(
                        addendum.state().name(),
                        addendum.said(),
                        timestamp(addendum.decidedAt()),
                        timestamp(addendum.endedAt()),
                        addendum.grantId(),
                        addendum.number())
                .update();
        if (moved > 0) {
            return;
        }
        jdbc.sql("""
                        insert into grant_addenda (grant_id, number, proposed, state, reason, ended_on, ends_on, iban_was, bic_was,
                            iban, bic, asked_at, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        addendum.grantId(),
                        addendum.number(),
                        addendum.proposed(),
                        addendum.state().name(),
                        addendum.reason(),
                        change.endedOn(),
                        change.endsOn(),
                        change.accountWas() == null ? null : change.accountWas().iban(),
                        change.accountWas() == null ? null : change.accountWas().bic(),
                        change.account() == null ? null : change.account().iban(),
                        change.account() == null ? null : change.account().bic(),
                        timestamp(addendum.askedAt()),
                        timestamp(addendum.decidedAt()))
                .update();
        change.lines().forEach(line -> save(addendum, line));
    }

    private void save(Addendum addendum, LineChange line) {
        jdbc.sql("""
                        insert into grant_addendum_lines (grant_id, number, line, item, institutional, sum_was, sum, own)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        addendum.grantId(),
                        addendum.number(),
                        line.number(),
                        line.item(),
                        line.institutional(),
                        line.was(),
                        line.is(),
                        line.ownIs())
                .update();
    }

    private Addendum addendum(ResultSet row, int at) throws SQLException {
        UUID grantId = row.getObject("grant_id", UUID.class);
        int number = row.getInt("number");
        return new Addendum(
                grantId,
                number,
                row.getBoolean("proposed"),
                AddendumState.valueOf(row.getString("state")),
                row.getString("reason"),
                new AgreementChange(
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        lines(grantId, number),
                        account(row.getString("iban_was"), row.getString("bic_was")),
                        account(row.getString("iban"), row.getString("bic"))),
                row.getString("said"),
                instant(row.getTimestamp("asked_at")),
                instant(row.getTimestamp("decided_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private List<LineChange> lines(UUID grantId, int number) {
        return jdbc.sql("select * from grant_addendum_lines where grant_id = ? and number = ? order by line")
                .params(grantId, number)
                .query((row, at) -> {
                    BigDecimal own = row.getBigDecimal("own");
                    return new LineChange(
                            row.getInt("line"),
                            row.getString("item"),
                            row.getBoolean("institutional"),
                            row.getBigDecimal("sum_was"),
                            row.getBigDecimal("sum"),
                            own,
                            own);
                })
                .list();
    }

    private static Account account(String iban, String bic) {
        return iban == null ? null : new Account(iban, bic);
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
