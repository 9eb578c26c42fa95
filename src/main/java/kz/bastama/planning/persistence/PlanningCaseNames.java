package kz.bastama.planning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.bastama.form.SearchText;
import kz.bastama.journal.CaseName;
import kz.bastama.journal.CaseNames;
import kz.bastama.legal.OfficialText;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Proposals by number, author and BIN; lists by state body, year and order. */
@Repository
@Transactional(readOnly = true)
class PlanningCaseNames implements CaseNames {

    private final JdbcClient jdbc;
    private final Parties parties;

    PlanningCaseNames(JdbcClient jdbc, Parties parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    @Override
    public Set<String> matching(String text) {
        String[] customers = parties.customers().stream()
                .filter(customer -> SearchText.fits(
                        text,
                        customer.name().kk() + " " + customer.name().ru() + " "
                                + customer.name().en()))
                .map(Customer::code)
                .toArray(String[]::new);
        return new HashSet<>(jdbc.sql("""
                        select id::text from planning_proposals
                        where search_folded(number || ' ' || author_name || ' ' || coalesce(bin, ''))
                              like search_pattern(:text)
                        union all
                        select id::text from planning_lists
                        where customer_code = any(:customers) or order_number = :text or year::text = :text
                        union all
                        select id::text from planning_fundings
                        where customer_code = any(:customers) or year::text = :text
                        """)
                .param("text", text)
                .param("customers", customers)
                .query(String.class)
                .list());
    }

    @Override
    public Map<String, CaseName> named(Collection<String> caseIds) {
        Map<String, CaseName> names = new HashMap<>();
        String[] ids = caseIds.toArray(String[]::new);
        jdbc.sql("select id::text, number, author_name from planning_proposals where id::text = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    names.put(
                            row.getString("id"),
                            CaseName.of(
                                    row.getString("number") + " \u00b7 " + row.getString("author_name"),
                                    "/staff/proposals/" + row.getString("id")));
                });
        jdbc.sql("select id::text, customer_code, year from planning_lists where id::text = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    names.put(row.getString("id"), named("/staff/lists/", row));
                });
        jdbc.sql("select id::text, customer_code, year from planning_fundings where id::text = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    names.put(row.getString("id"), named("/staff/funding/", row));
                });
        return names;
    }

    private CaseName named(String path, ResultSet row) throws SQLException {
        String customer = row.getString("customer_code");
        String year = row.getString("year");
        OfficialText name =
                parties.customer(customer).map(Customer::name).orElseGet(() -> OfficialText.of(customer, customer));
        return new CaseName(
                name.kk() + ", " + year, name.ru() + ", " + year, name.en() + ", " + year, path + row.getString("id"));
    }
}
