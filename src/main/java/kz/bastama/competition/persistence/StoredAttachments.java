package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.AskedDocument;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.MendedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAttachments implements Attachments {

    private static final String COLUMNS = "application_id, file_id, kind, document_id, version, name, size, sha256,"
            + " issued_on, valid_until, attached_by, attached_at";
    private static final String VALUES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private final JdbcClient jdbc;

    StoredAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(UUID competitionId, List<AskedDocument> documents) {
        for (int at = 0; at < documents.size(); at++) {
            jdbc.sql("insert into competition_asked_documents (competition_id, position, kind, required)"
                            + " values (?, ?, ?, ?) on conflict do nothing")
                    .params(
                            competitionId,
                            at,
                            documents.get(at).kind(),
                            documents.get(at).required())
                    .update();
        }
    }

    @Override
    public List<AskedDocument> asked(UUID competitionId) {
        return jdbc.sql(
                        "select kind, required from competition_asked_documents where competition_id = ? order by position")
                .param(competitionId)
                .query((row, at) -> new AskedDocument(row.getString("kind"), row.getBoolean("required")))
                .list();
    }

    @Override
    public void attach(Attachment one) {
        jdbc.sql("insert into competition_attachments (" + COLUMNS + ") values (" + VALUES + ") on conflict do nothing")
                .params(values(one))
                .update();
    }

    @Override
    public void detach(UUID applicationId, UUID fileId) {
        jdbc.sql("delete from competition_attachments where application_id = ? and file_id = ?")
                .params(applicationId, fileId)
                .update();
    }

    @Override
    public List<Attachment> of(UUID applicationId) {
        return jdbc.sql("select * from competition_attachments where application_id = ? order by attached_at, file_id")
                .param(applicationId)
                .query(StoredAttachments::attachment)
                .list();
    }

    @Override
    public List<Attachment> inForce(UUID applicationId) {
        return MendedFile.merged(
                of(applicationId),
                mended(
                        "select mended.* from competition_mended_files mended"
                                + " join competition_corrections correction using (application_id)"
                                + " where application_id = ? and correction.received_at is not null"
                                + " order by mended.attached_at, mended.file_id",
                        applicationId));
    }

    @Override
    public void mend(MendedFile mended) {
        Attachment one = mended.file();
        unmend(one.applicationId(), mended.place());
        jdbc.sql("insert into competition_mended_files (" + COLUMNS + ", place) values (" + VALUES + ", ?)")
                .params(values(one))
                .param(mended.place())
                .update();
    }

    @Override
    public void unmend(UUID applicationId, String place) {
        jdbc.sql("delete from competition_mended_files where application_id = ? and place = ?")
                .params(applicationId, place)
                .update();
    }

    @Override
    public List<MendedFile> mended(UUID applicationId) {
        return mended(
                "select * from competition_mended_files where application_id = ? order by attached_at, file_id",
                applicationId);
    }

    @Override
    public List<UUID> sentWith(UUID fileId) {
        return jdbc.sql("""
                        select application_id from competition_attachments
                        join competition_applications application on application.id = application_id
                        where file_id = :file and application.state <> 'DRAFT'
                        union
                        select application_id from competition_mended_files
                        join competition_corrections using (application_id)
                        where file_id = :file and received_at is not null
                        """).param("file", fileId).query(UUID.class).list();
    }

    @Override
    public Set<UUID> sent(Collection<UUID> fileIds) {
        return fileIds.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql("""
                        select file_id from competition_attachments
                        join competition_applications application on application.id = application_id
                        where file_id in (:files) and application.state not in ('DRAFT', 'WITHDRAWN')
                        union
                        select file_id from competition_mended_files
                        join competition_corrections using (application_id)
                        where file_id in (:files) and received_at is not null
                        """).param("files", fileIds).query(UUID.class).list());
    }

    @Override
    public List<Attachment> relyingOn(Collection<UUID> fileIds) {
        return fileIds.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS
                                + " from competition_attachments where file_id in (:files) union all select " + COLUMNS
                                + " from competition_mended_files where file_id in (:files) order by attached_at")
                        .param("files", fileIds)
                        .query(StoredAttachments::attachment)
                        .list();
    }

    private List<MendedFile> mended(String query, UUID applicationId) {
        return jdbc.sql(query)
                .param(applicationId)
                .query((row, at) -> new MendedFile(row.getString("place"), attachment(row, at)))
                .list();
    }

    /** In the order of the columns. */
    private static List<Object> values(Attachment one) {
        return Arrays.asList(
                one.applicationId(),
                one.fileId(),
                one.kind(),
                one.documentId(),
                one.version(),
                one.name(),
                one.size(),
                one.sha256(),
                one.issuedOn(),
                one.validUntil(),
                one.attachedBy(),
                one.attachedAt().atOffset(ZoneOffset.UTC));
    }

    private static Attachment attachment(ResultSet row, int at) throws SQLException {
        return new Attachment(
                row.getObject("application_id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getString("kind"),
                row.getObject("document_id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("attached_by", UUID.class),
                row.getObject("attached_at", OffsetDateTime.class).toInstant());
    }
}
