package kz.bastama.document.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperType;
import kz.bastama.document.domain.PaperArchive;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers with what is known of their renditions in one query; the bytes only when somebody wants them. */
@Repository
class JdbcPaperArchive implements PaperArchive {

    private static final String SELECT = """
            select p.*, r.language, r.title, r.sha256, r.size
            from document_papers p join document_renditions r on r.paper_id = p.id
            """;
    private static final String ORDER = " order by p.issued_at, p.number, r.language";

    private final JdbcClient jdbc;

    JdbcPaperArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Paper paper, Map<String, byte[]> renditions) {
        jdbc.sql("""
                        insert into document_papers
                          (id, aggregate_id, module, type_code, prefix, revision, number, code, edition, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        paper.id(),
                        paper.aggregateId(),
                        paper.type().module(),
                        paper.type().code(),
                        paper.type().prefix(),
                        paper.revision(),
                        paper.number(),
                        paper.code(),
                        paper.edition(),
                        paper.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
        renditions.forEach((language, pdf) -> jdbc.sql("""
                        insert into document_renditions (paper_id, language, title, sha256, size, pdf)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        paper.id(),
                        language,
                        paper.titles().get(language),
                        paper.digests().get(language),
                        pdf.length,
                        pdf)
                .update());
    }

    @Override
    public Optional<Paper> find(UUID id) {
        return one(jdbc.sql(SELECT + "where p.id = ?" + ORDER).param(id));
    }

    @Override
    public Optional<Paper> find(String aggregateId, String typeCode, int revision) {
        return one(jdbc.sql(SELECT + "where p.aggregate_id = ? and p.type_code = ? and p.revision = ?" + ORDER)
                .params(aggregateId, typeCode, revision));
    }

    @Override
    public List<Paper> ofAggregate(String aggregateId) {
        return jdbc.sql(SELECT + "where p.aggregate_id = ?" + ORDER)
                .param(aggregateId)
                .query(papers());
    }

    @Override
    public Optional<Paper> findByMark(String numberOrDigest, String code) {
        String where = """
                where p.number = :number or p.code = :code
                   or p.id = (select paper_id from document_renditions where sha256 = :digest limit 1)
                """;
        return one(jdbc.sql(SELECT + where + ORDER)
                .param("number", numberOrDigest.toUpperCase(Locale.ROOT))
                .param("code", code)
                .param("digest", numberOrDigest.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<byte[]> bytes(UUID paperId, Locale language) {
        return jdbc.sql("select pdf from document_renditions where paper_id = ? and language = ?")
                .params(paperId, language.getLanguage())
                .query(byte[].class)
                .optional();
    }

    private static Optional<Paper> one(JdbcClient.StatementSpec statement) {
        return statement.query(papers()).stream().findFirst();
    }

    /** One row per rendition becomes one paper with what its rows say by language. */
    private static ResultSetExtractor<List<Paper>> papers() {
        return rows -> {
            Map<UUID, Paper> papers = new LinkedHashMap<>();
            while (rows.next()) {
                papers.merge(rows.getObject("id", UUID.class), paper(rows), JdbcPaperArchive::joined);
            }
            return List.copyOf(papers.values());
        };
    }

    private static Paper paper(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new Paper(
                row.getObject("id", UUID.class),
                row.getString("aggregate_id"),
                new PaperType(row.getString("module"), row.getString("type_code"), row.getString("prefix")),
                row.getInt("revision"),
                row.getString("number"),
                row.getString("code"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("edition"),
                Map.of(language, row.getString("title")),
                Map.of(language, row.getString("sha256")),
                Map.of(language, row.getInt("size")));
    }

    private static Paper joined(Paper one, Paper other) {
        return new Paper(
                one.id(),
                one.aggregateId(),
                one.type(),
                one.revision(),
                one.number(),
                one.code(),
                one.issuedAt(),
                one.edition(),
                joined(one.titles(), other.titles()),
                joined(one.digests(), other.digests()),
                joined(one.sizes(), other.sizes()));
    }

    private static <T> Map<String, T> joined(Map<String, T> one, Map<String, T> other) {
        Map<String, T> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }
}
