package kz.bastama.planning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingState;
import kz.bastama.planning.domain.FundingTerms;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.Transfer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFundings implements Fundings {

    private final JdbcClient jdbc;

    StoredFundings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Funding save(Funding funding) {
        int saved = jdbc.sql("""
                        insert into planning_fundings
                            (id, list_id, customer_code, year, edition, state, opened_at, version)
                        values (:id, :list, :customer, :year, :edition, :state, :openedAt, 0)
                        on conflict (id) do update set state = excluded.state, version = planning_fundings.version + 1
                        where planning_fundings.version = :version
                        """)
                .param("id", funding.id())
                .param("list", funding.listId())
                .param("customer", funding.customerCode())
                .param("year", funding.year())
                .param("edition", funding.edition().toString())
                .param("state", funding.state().name())
                .param("openedAt", OffsetDateTime.ofInstant(funding.openedAt(), ZoneOffset.UTC))
                .param("version", funding.version() == null ? -1 : funding.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Funding " + funding.id() + " was saved by somebody else");
        }
        funding.terms().forEach(terms -> save(funding.id(), terms));
        funding.transfers().forEach(transfer -> save(funding.id(), transfer));
        return find(funding.id()).orElseThrow();
    }

    private void save(UUID id, FundingTerms terms) {
        jdbc.sql("""
                        insert into planning_funding_terms values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (funding_id, revision) do update set
                            list_total = excluded.list_total, reason = excluded.reason, sum = excluded.sum,
                            place = excluded.place, customer_signatory = excluded.customer_signatory,
                            customer_basis = excluded.customer_basis, remark = excluded.remark,
                            concluded_on = excluded.concluded_on, operator_signatory = excluded.operator_signatory,
                            operator_basis = excluded.operator_basis, place_kk = excluded.place_kk,
                            customer_basis_kk = excluded.customer_basis_kk, operator_basis_kk = excluded.operator_basis_kk
                        """)
                .params(
                        id,
                        terms.revision(),
                        terms.listTotal(),
                        terms.reason(),
                        terms.sum(),
                        ru(terms.place()),
                        terms.customerSignatory(),
                        ru(terms.customerBasis()),
                        terms.remark(),
                        terms.concludedOn(),
                        terms.operatorSignatory(),
                        ru(terms.operatorBasis()),
                        kk(terms.place()),
                        kk(terms.customerBasis()),
                        kk(terms.operatorBasis()))
                .update();
    }

    private void save(UUID id, Transfer transfer) {
        jdbc.sql("""
                        insert into planning_transfers values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (funding_id, number) do update set
                            state = excluded.state, received_on = excluded.received_on, remark = excluded.remark
                        """)
                .params(
                        id,
                        transfer.number(),
                        transfer.kind().name(),
                        transfer.sum(),
                        transfer.orderNumber(),
                        transfer.paidOn(),
                        transfer.state().name(),
                        transfer.receivedOn(),
                        transfer.remark())
                .update();
    }

    @Override
    public Optional<Funding> find(UUID id) {
        return one("select * from planning_fundings where id = ?", id);
    }

    @Override
    public Optional<Funding> findForChange(UUID id) {
        return one("select * from planning_fundings where id = ? for update", id);
    }

    @Override
    public Optional<Funding> ofList(UUID listId) {
        return one("select * from planning_fundings where list_id = ?", listId);
    }

    @Override
    public List<Funding> all(String customerCode) {
        return jdbc.sql("""
                        select * from planning_fundings
                        where cast(:customer as varchar) is null or customer_code = :customer
                        order by year desc, opened_at desc
                        """)
                .param("customer", customerCode)
                .query((row, at) -> funding(row))
                .list();
    }

    @Override
    public void holdMoneyOf(UUID listId) {
        jdbc.sql("select id from planning_lists where id = ? for update")
                .param(listId)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean isOlder(UUID listId) {
        return jdbc.sql("select exists (select 1 from planning_older_lists where list_id = ?)")
                .param(listId)
                .query(Boolean.class)
                .single();
    }

    private Optional<Funding> one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query((row, at) -> funding(row)).optional();
    }

    private Funding funding(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Funding(
                id,
                row.getObject("list_id", UUID.class),
                row.getString("customer_code"),
                row.getInt("year"),
                EditionId.parse(row.getString("edition")),
                FundingState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                terms(id),
                transfers(id),
                row.getInt("version"));
    }

    private List<FundingTerms> terms(UUID id) {
        return jdbc.sql("select * from planning_funding_terms where funding_id = ? order by revision")
                .param(id)
                .query((row, at) -> new FundingTerms(
                        row.getInt("revision"),
                        row.getBigDecimal("list_total"),
                        row.getString("reason"),
                        row.getBigDecimal("sum"),
                        words(row, "place"),
                        row.getString("customer_signatory"),
                        words(row, "customer_basis"),
                        row.getString("remark"),
                        row.getObject("concluded_on", LocalDate.class),
                        row.getString("operator_signatory"),
                        words(row, "operator_basis")))
                .list();
    }

    private List<Transfer> transfers(UUID id) {
        return jdbc.sql("select * from planning_transfers where funding_id = ? order by number")
                .param(id)
                .query((row, at) -> new Transfer(
                        row.getInt("number"),
                        Transfer.Kind.valueOf(row.getString("kind")),
                        row.getBigDecimal("sum"),
                        row.getString("order_number"),
                        row.getObject("paid_on", LocalDate.class),
                        Transfer.State.valueOf(row.getString("state")),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("remark")))
                .list();
    }

    private static OfficialText words(ResultSet row, String column) throws SQLException {
        String ru = row.getString(column);
        String kk = row.getString(column + "_kk");
        return ru == null ? null : OfficialText.of(kk == null ? ru : kk, ru);
    }

    private static String ru(OfficialText words) {
        return words == null ? null : words.ru();
    }

    private static String kk(OfficialText words) {
        return words == null ? null : words.kk();
    }
}
