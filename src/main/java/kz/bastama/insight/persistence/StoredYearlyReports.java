package kz.bastama.insight.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.insight.domain.YearTables;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReportState;
import kz.bastama.insight.domain.YearlyReports;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredYearlyReports implements YearlyReports {

    private static final String ALL = "select * from insight_yearly_reports ";

    /** A mapper of its own: what a report keeps must not change with settings of the product. */
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    StoredYearlyReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(YearlyReport one) {
        return jdbc.sql("insert into insight_yearly_reports (id, year, state, edition, begun_at)"
                                + " values (?, ?, ?, ?, ?) on conflict (year) do nothing")
                        .params(
                                one.id(),
                                one.year(),
                                one.state().name(),
                                one.edition().toString(),
                                Timestamp.from(one.begunAt()))
                        .update()
                == 1;
    }

    @Override
    public void save(YearlyReport one) {
        jdbc.sql("""
                        update insight_yearly_reports
                        set state = ?, results_kk = ?, results_ru = ?, proposals_kk = ?, proposals_ru = ?, signatory = ?,
                            tables = ?, prepared_by = ?, prepared_at = ?, remark = ?, issued_at = ?
                        where id = ?
                        """)
                .params(Arrays.asList(
                        one.state().name(),
                        one.results() == null ? null : one.results().kk(),
                        one.results() == null ? null : one.results().ru(),
                        one.proposals() == null ? null : one.proposals().kk(),
                        one.proposals() == null ? null : one.proposals().ru(),
                        one.signatory(),
                        one.tables() == null ? null : write(one.tables()),
                        one.preparedBy(),
                        timestamp(one.preparedAt()),
                        one.remark(),
                        timestamp(one.issuedAt()),
                        one.id()))
                .update();
    }

    @Override
    public void keepWorkbooks(UUID id, byte[] kk, byte[] ru) {
        jdbc.sql("update insight_yearly_reports set workbook_kk = ?, workbook_ru = ? where id = ?")
                .params(kk, ru, id)
                .update();
    }

    @Override
    public Optional<YearlyReport> find(UUID id) {
        return one("where id = ?", id);
    }

    @Override
    public Optional<YearlyReport> findForChange(UUID id) {
        return one("where id = ? for update", id);
    }

    @Override
    public Optional<YearlyReport> ofYear(int year) {
        return one("where year = ?", year);
    }

    @Override
    public List<YearlyReport> issued() {
        return jdbc.sql(ALL + "where state = 'ISSUED' order by year desc")
                .query(StoredYearlyReports::report)
                .list();
    }

    @Override
    public Optional<byte[]> workbook(int year, Locale language) {
        String column = language.getLanguage().equals("kk") ? "workbook_kk" : "workbook_ru";
        return jdbc.sql("select " + column + " from insight_yearly_reports where year = ? and state = 'ISSUED'")
                .param(year)
                .query((row, at) -> row.getBytes(1))
                .optional();
    }

    private Optional<YearlyReport> one(String where, Object key) {
        return jdbc.sql(ALL + where)
                .param(key)
                .query(StoredYearlyReports::report)
                .optional();
    }

    private static YearlyReport report(ResultSet row, int at) throws SQLException {
        String tables = row.getString("tables");
        return new YearlyReport(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                YearlyReportState.valueOf(row.getString("state")),
                EditionId.parse(row.getString("edition")),
                instant(row, "begun_at"),
                OfficialText.said(row.getString("results_kk"), row.getString("results_ru")),
                OfficialText.said(row.getString("proposals_kk"), row.getString("proposals_ru")),
                row.getString("signatory"),
                tables == null ? null : read(tables),
                row.getObject("prepared_by", UUID.class),
                instant(row, "prepared_at"),
                row.getString("remark"),
                instant(row, "issued_at"));
    }

    private static String write(YearTables tables) {
        try {
            return JSON.writeValueAsString(tables);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Figures of a year cannot be written", impossible);
        }
    }

    private static YearTables read(String tables) {
        try {
            return JSON.readValue(tables, YearTables.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored figures of a year cannot be read", broken);
        }
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
