package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.bastama.grant.domain.Receipt;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubGrantState;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.grant.domain.SubPayment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSubGrants implements SubGrants {

    private final JdbcClient jdbc;

    StoredSubGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SubGrant> of(UUID grantId) {
        return matching("grant_id", grantId);
    }

    @Override
    public Optional<SubGrant> find(UUID id) {
        return matching("id", id).stream().findFirst();
    }

    private List<SubGrant> matching(String column, UUID value) {
        Map<UUID, List<SubPayment>> payments = new HashMap<>();
        jdbc.sql("""
                        select payment.* from grant_sub_payments payment
                        join grant_sub_grants one on one.id = payment.sub_grant_id
                        where one.%s = ? order by payment.number
                        """.formatted(column)).param(value).query(row -> {
            payments.computeIfAbsent(row.getObject("sub_grant_id", UUID.class), id -> new ArrayList<>())
                    .add(payment(row));
        });
        return jdbc.sql("select * from grant_sub_grants where %s = ? order by number".formatted(column))
                .param(value)
                .query((row, at) -> one(row, payments))
                .list();
    }

    @Override
    public void save(SubGrant one) {
        jdbc.sql("""
                        insert into grant_sub_grants
                            (id, grant_id, number, line, applicant, bin, project, asked, state, sum, reason, done, spent,
                             remark, applied_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set state = excluded.state, sum = excluded.sum,
                            reason = excluded.reason, done = excluded.done, spent = excluded.spent,
                            remark = excluded.remark, version = excluded.version
                        """)
                .params(
                        one.id(),
                        one.grantId(),
                        one.number(),
                        one.line(),
                        one.applicant(),
                        one.bin(),
                        one.project(),
                        one.asked(),
                        one.state().name(),
                        one.sum(),
                        one.reason(),
                        one.done(),
                        one.spent(),
                        one.remark(),
                        Timestamp.from(one.appliedAt()),
                        one.version())
                .update();
        one.payments().forEach(payment -> keep(one.id(), payment));
    }

    private void keep(UUID id, SubPayment payment) {
        jdbc.sql("""
                        insert into grant_sub_payments (sub_grant_id, number, returned, paid_on, document, sum, receipt)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        id,
                        payment.number(),
                        payment.returned(),
                        payment.paidOn(),
                        payment.document(),
                        payment.sum(),
                        payment.receipt())
                .update();
    }

    @Override
    public List<Receipt> files(UUID id) {
        return jdbc.sql("""
                        select one.* from grant_receipts one join grant_sub_files mine on mine.file_id = one.file_id
                        where mine.sub_grant_id = ? order by lower(one.name), one.file_id
                        """).param(id).query(StoredReceipts::receipt).list();
    }

    @Override
    public void attach(UUID id, UUID fileId) {
        jdbc.sql("insert into grant_sub_files (file_id, sub_grant_id) values (?, ?) on conflict do nothing")
                .params(fileId, id)
                .update();
    }

    @Override
    public boolean keeps(UUID fileId) {
        return jdbc.sql("select exists (select 1 from grant_sub_files where file_id = ?)")
                .param(fileId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<Integer> lines(UUID grantId) {
        return new TreeSet<>(jdbc.sql("select number from grant_budget_lines where grant_id = ? and regranted")
                .param(grantId)
                .query(Integer.class)
                .list());
    }

    @Override
    public void allow(UUID grantId, Collection<Integer> lines) {
        jdbc.sql("update grant_budget_lines set regranted = number = any(:lines) where grant_id = :grant")
                .param("lines", lines.toArray(Integer[]::new))
                .param("grant", grantId)
                .update();
    }

    private static SubPayment payment(ResultSet row) throws SQLException {
        return new SubPayment(
                row.getInt("number"),
                row.getBoolean("returned"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("document"),
                row.getBigDecimal("sum"),
                row.getObject("receipt", UUID.class));
    }

    private static SubGrant one(ResultSet row, Map<UUID, List<SubPayment>> payments) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new SubGrant(
                id,
                row.getObject("grant_id", UUID.class),
                row.getInt("number"),
                row.getInt("line"),
                row.getString("applicant"),
                row.getString("bin"),
                row.getString("project"),
                row.getBigDecimal("asked"),
                SubGrantState.valueOf(row.getString("state")),
                row.getBigDecimal("sum"),
                row.getString("reason"),
                payments.getOrDefault(id, List.of()),
                row.getString("done"),
                row.getBigDecimal("spent"),
                row.getString("remark"),
                row.getTimestamp("applied_at").toInstant(),
                row.getInt("version"));
    }
}
