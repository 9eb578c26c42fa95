package kz.bastama.legal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.legal.Term;
import kz.bastama.legal.domain.TermBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeptTermBook implements TermBook {

    private static final String RUNNING = "where case_id = ? and name = ? and closed_at is null";

    private final TermRows rows;
    private final TermMapper mapper;
    private final JdbcClient jdbc;

    KeptTermBook(TermRows rows, TermMapper mapper, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Term> running(String caseId, String name) {
        return read(RUNNING, caseId, name).stream().findFirst().map(mapper::toDomain);
    }

    @Override
    public List<Term> running() {
        return read("where closed_at is null").stream().map(mapper::toDomain).toList();
    }

    @Override
    public List<Term> hold() {
        return read("where closed_at is null order by id for update").stream()
                .map(mapper::toDomain)
                .toList();
    }

    @Override
    public Optional<Term> hold(String caseId, String name) {
        return read(RUNNING + " for update", caseId, name).stream().findFirst().map(mapper::toDomain);
    }

    @Override
    public List<Term> ofCase(String caseId) {
        return read("where case_id = ? order by started_at, due", caseId).stream()
                .map(mapper::toDomain)
                .toList();
    }

    @Override
    public void add(Term term) {
        rows.save(mapper.toRow(term, UUID.randomUUID(), null));
    }

    @Override
    public void update(Term term) {
        TermRow row = read(RUNNING, term.caseId(), term.name()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The term " + term.name() + " of the case " + term.caseId() + " does not run"));
        rows.save(mapper.toRow(term, row.id(), row.version()));
    }

    @Override
    public void close(String caseId, String name, Instant at) {
        cut(caseId, name, at, null);
    }

    @Override
    public void cut(String caseId, String name, Instant at, String by) {
        jdbc.sql("update legal_terms set closed_at = ?, cut_by = ?, version = version + 1 " + RUNNING)
                .params(Timestamp.from(at), by, caseId, name)
                .update();
    }

    private List<TermRow> read(String condition, Object... values) {
        return jdbc.sql("select * from legal_terms " + condition)
                .params(values)
                .query(KeptTermBook::row)
                .list();
    }

    private static TermRow row(ResultSet row, int at) throws SQLException {
        return new TermRow(
                row.getObject("id", UUID.class),
                row.getString("case_id"),
                row.getString("edition"),
                row.getString("name"),
                moment(row, "started_at"),
                moment(row, "due"),
                moment(row, "closed_at"),
                moment(row, "extended_to"),
                row.getString("extended_because"),
                row.getString("cut_by"),
                row.getObject("version", Integer.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
