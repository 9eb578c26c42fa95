package kz.bastama.ngo.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentVersion;
import kz.bastama.ngo.domain.CabinetShelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredCabinet implements CabinetShelf {

    private static final String ALL = """
            select document.*, version.* from ngo_documents document
            join ngo_document_versions version on version.document_id = document.id
            """;

    private final JdbcClient jdbc;

    StoredCabinet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(CabinetDocument document) {
        jdbc.sql("insert into ngo_documents (id, organisation_id, kind, title) values (?, ?, ?, ?)")
                .params(document.id(), document.organisationId(), document.kind(), document.title())
                .update();
        insert(document.id(), document.newest());
    }

    @Override
    public void add(UUID documentId, DocumentVersion version) {
        jdbc.sql("select id from ngo_documents where id = ? for update")
                .param(documentId)
                .query(UUID.class)
                .single();
        insert(documentId, version);
    }

    @Override
    public Optional<CabinetDocument> find(UUID documentId) {
        return documents(ALL + " where document.id = ? order by version.number desc", documentId).stream()
                .findFirst();
    }

    @Override
    public Optional<CabinetDocument> ofFile(UUID fileId) {
        return documents(
                        ALL + " where document.id = (select document_id from ngo_document_versions where file_id = ?)"
                                + " order by version.number desc",
                        fileId)
                .stream()
                .findFirst();
    }

    @Override
    public List<CabinetDocument> of(UUID organisationId) {
        return documents(
                ALL + " where document.organisation_id = ? and document.removed_at is null"
                        + " order by document.kind, document.title, document.id, version.number desc",
                organisationId);
    }

    @Override
    public List<CabinetDocument> everythingOf(UUID organisationId) {
        return documents(
                ALL + " where document.organisation_id = ? order by document.id, version.number desc", organisationId);
    }

    @Override
    public void remove(UUID documentId, Instant at) {
        jdbc.sql("update ngo_documents set removed_at = ? where id = ? and removed_at is null")
                .params(at.atOffset(ZoneOffset.UTC), documentId)
                .update();
    }

    @Override
    public void forget(UUID documentId) {
        jdbc.sql("delete from ngo_documents where id = ?").param(documentId).update();
    }

    @Override
    public void forgetVersion(UUID fileId) {
        jdbc.sql("delete from ngo_document_versions where file_id = ?")
                .param(fileId)
                .update();
    }

    @Override
    public List<CabinetDocument> removedBetween(Instant since, Instant before) {
        return documents(
                ALL + " where document.removed_at >= ? and document.removed_at < ?"
                        + " order by document.removed_at, document.id, version.number desc",
                since.atOffset(ZoneOffset.UTC),
                before.atOffset(ZoneOffset.UTC));
    }

    private void insert(UUID documentId, DocumentVersion version) {
        jdbc.sql("""
                        insert into ngo_document_versions
                            (document_id, number, file_id, file_name, size, sha256, issued_on, valid_until, added_by, added_at)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?
                        from ngo_document_versions where document_id = ?
                        """)
                .params(
                        documentId,
                        version.fileId(),
                        version.fileName(),
                        version.size(),
                        version.sha256(),
                        version.issuedOn(),
                        version.validUntil(),
                        version.addedBy(),
                        version.addedAt().atOffset(ZoneOffset.UTC),
                        documentId)
                .update();
    }

    private List<CabinetDocument> documents(String query, Object... parameters) {
        Map<UUID, CabinetDocument> found = new LinkedHashMap<>();
        jdbc.sql(query)
                .params(parameters)
                .query((row, at) -> document(row))
                .list()
                .forEach(one -> found.merge(one.id(), one, StoredCabinet::joined));
        return List.copyOf(found.values());
    }

    private static CabinetDocument joined(CabinetDocument one, CabinetDocument other) {
        List<DocumentVersion> versions = new ArrayList<>(one.versions());
        versions.addAll(other.versions());
        return new CabinetDocument(one.id(), one.organisationId(), one.kind(), one.title(), versions, one.removed());
    }

    private static CabinetDocument document(ResultSet row) throws SQLException {
        return new CabinetDocument(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                List.of(new DocumentVersion(
                        row.getInt("number"),
                        row.getObject("file_id", UUID.class),
                        row.getString("file_name"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("added_by", UUID.class),
                        row.getObject("added_at", OffsetDateTime.class).toInstant())),
                row.getObject("removed_at") != null);
    }
}
