package kz.bastama.grant.persistence;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final String GRANT = "select * from grant_grants where id = ?";
    private static final String MATCHING = """
            from grant_grants
            where (cast(:customer as varchar) is null or customer_code = :customer)
              and (cast(:state as varchar) is null or state = :state)
              and search_folded(number || ' ' || title) like search_pattern(:text)
            """;
    private static final String PUBLISHED = """
            from grant_grants
            where state not in ('DRAFT', 'TO_SIGN', 'LAPSED', 'DECLINED')
              and search_folded(number || ' ' || title) like search_pattern(:text)
            """;

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
        return grants(GRANT, id).stream().findFirst();
    }

    @Override
    public Optional<Grant> findForChange(UUID id) {
        return grants(GRANT + " for update", id).stream().findFirst();
    }

    @Override
    public boolean existsFor(UUID applicationId) {
        return jdbc.sql("select exists (select 1 from grant_grants where application_id = ?)")
                .param(applicationId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Grant> ofOrganisation(UUID organisationId) {
        return grants("select * from grant_grants where organisation_id = ? order by awarded_at desc", organisationId);
    }

    @Override
    public Page<Grant> search(String customerCode, GrantState state, String text, int page) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("customer", customerCode);
        asked.put("state", state == null ? null : state.name());
        asked.put("text", text);
        return page(MATCHING, asked, page);
    }

    @Override
    public Page<Grant> published(String text, int page) {
        return page(PUBLISHED, Collections.singletonMap("text", text), page);
    }

    @Override
    public String nextNumber(int year) {
        int number = jdbc.sql("""
                        insert into grant_numbers (year, last) values (?, 1)
                        on conflict (year) do update set last = grant_numbers.last + 1
                        returning last
                        """).param(year).query(Integer.class).single();
        return String.format(Locale.ROOT, "GR-%d-%05d", year, number);
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

    private List<Grant> grants(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(GrantRow::read).list().stream()
                .map(mapper::toGrant)
                .toList();
    }

    private Page<Grant> page(String found, Map<String, Object> asked, int page) {
        long all = jdbc.sql("select count(*) " + found)
                .params(asked)
                .query(Long.class)
                .single();
        List<Grant> items = jdbc
                .sql("select * " + found + " order by awarded_at desc, number desc limit :size offset :offset")
                .params(asked)
                .param("size", Page.SIZE)
                .param("offset", (long) page * Page.SIZE)
                .query(GrantRow::read)
                .list()
                .stream()
                .map(mapper::toGrant)
                .toList();
        return new Page<>(items, page, Page.SIZE, all);
    }
}
