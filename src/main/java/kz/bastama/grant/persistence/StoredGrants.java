package kz.bastama.grant.persistence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Plan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredGrants implements Grants {

    private final GrantRows rows;
    private final GrantRowMapper mapper;
    private final AgreedPlans plans;
    private final JdbcClient jdbc;

    StoredGrants(GrantRows rows, GrantRowMapper mapper, AgreedPlans plans, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    @Override
    public Grant save(Grant grant) {
        return mapper.toGrant(rows.save(mapper.toRow(grant)));
    }

    @Override
    public Optional<Grant> find(UUID id) {
        return rows.findById(id).map(mapper::toGrant);
    }

    @Override
    public Optional<Grant> findForChange(UUID id) {
        return rows.findForUpdate(id).map(mapper::toGrant);
    }

    @Override
    public boolean existsFor(UUID applicationId) {
        return rows.existsByApplicationId(applicationId);
    }

    @Override
    public List<Grant> ofOrganisation(UUID organisationId) {
        return grants(rows.findByOrganisationIdOrderByAwardedAtDesc(organisationId));
    }

    @Override
    public Page<Grant> search(String customerCode, GrantState state, String text, int page) {
        String inState = state == null ? null : state.name();
        return new Page<>(
                grants(rows.search(customerCode, inState, text, Page.SIZE, (long) page * Page.SIZE)),
                page,
                Page.SIZE,
                rows.count(customerCode, inState, text));
    }

    @Override
    public Page<Grant> published(String text, int page) {
        return new Page<>(
                grants(rows.published(text, Page.SIZE, (long) page * Page.SIZE)),
                page,
                Page.SIZE,
                rows.countPublished(text));
    }

    @Override
    public String nextNumber(int year) {
        return String.format(Locale.ROOT, "GR-%d-%05d", year, rows.nextNumber(year));
    }

    @Override
    public void keep(UUID grantId, Budget budget) {
        for (BudgetLine line : budget.lines()) {
            jdbc.sql("""
                            insert into grant_budget_lines (grant_id, number, item, asked, sum, own, institutional)
                            values (?, ?, ?, ?, ?, ?, ?)
                            on conflict (grant_id, number) do update set item = excluded.item, sum = excluded.sum,
                                own = excluded.own
                            """)
                    .params(
                            grantId,
                            line.number(),
                            line.item(),
                            line.asked(),
                            line.sum(),
                            line.own(),
                            line.institutional())
                    .update();
        }
    }

    @Override
    public Budget budget(UUID grantId) {
        return new Budget(jdbc.sql("select * from grant_budget_lines where grant_id = ? order by number")
                .param(grantId)
                .query((row, at) -> new BudgetLine(
                        row.getInt("number"),
                        row.getString("item"),
                        row.getBigDecimal("asked"),
                        row.getBigDecimal("sum"),
                        row.getBigDecimal("own"),
                        row.getBoolean("institutional")))
                .list());
    }

    @Override
    public Optional<Plan> plan(UUID grantId) {
        return plans.find(grantId);
    }

    @Override
    public void keep(UUID grantId, Plan plan) {
        plans.keep(grantId, plan);
    }

    @Override
    public Optional<Account> account(UUID grantId) {
        return jdbc.sql("select iban, bic from grant_accounts where grant_id = ?")
                .param(grantId)
                .query((row, at) -> new Account(row.getString("iban"), row.getString("bic")))
                .optional();
    }

    @Override
    public void keep(UUID grantId, Account account) {
        jdbc.sql("insert into grant_accounts (grant_id, iban, bic) values (?, ?, ?)")
                .params(grantId, account.iban(), account.bic())
                .update();
    }

    private List<Grant> grants(List<GrantRow> found) {
        return found.stream().map(mapper::toGrant).toList();
    }
}
