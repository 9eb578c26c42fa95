package kz.bastama.insight.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.bastama.journal.CaseName;
import kz.bastama.journal.CaseNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Yearly reports of the operator by their year. */
@Repository
@Transactional(readOnly = true)
class YearlyReportCaseNames implements CaseNames {

    private final JdbcClient jdbc;

    YearlyReportCaseNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> matching(String text) {
        return new HashSet<>(jdbc.sql("select id::text from insight_yearly_reports where year::text = ?")
                .param(text.strip())
                .query(String.class)
                .list());
    }

    @Override
    public Map<String, CaseName> named(Collection<String> caseIds) {
        Map<String, CaseName> names = new HashMap<>();
        jdbc.sql("select id::text, year from insight_yearly_reports where id::text = any(:ids)")
                .param("ids", caseIds.toArray(String[]::new))
                .query(row -> {
                    names.put(
                            row.getString("id"),
                            CaseName.of(row.getString("year"), "/staff/yearly-reports/" + row.getString("id")));
                });
        return names;
    }
}
