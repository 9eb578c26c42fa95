package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Receipt;
import kz.bastama.grant.domain.Receipts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredReceipts implements Receipts {

    private final JdbcClient jdbc;

    StoredReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Receipt> of(UUID grantId) {
        return jdbc.sql("select * from grant_receipts where grant_id = ? order by lower(name), file_id")
                .param(grantId)
                .query(StoredReceipts::receipt)
                .list();
    }

    @Override
    public Optional<Receipt> find(UUID fileId) {
        return jdbc.sql("select * from grant_receipts where file_id = ?")
                .param(fileId)
                .query(StoredReceipts::receipt)
                .optional();
    }

    @Override
    public void add(Receipt receipt) {
        jdbc.sql("""
                        insert into grant_receipts (file_id, grant_id, name, size, sha256, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        receipt.fileId(),
                        receipt.grantId(),
                        receipt.name(),
                        receipt.size(),
                        receipt.sha256(),
                        receipt.addedBy(),
                        Timestamp.from(receipt.addedAt()))
                .update();
    }

    @Override
    public void remove(UUID fileId) {
        jdbc.sql("delete from grant_receipts where file_id = ?").param(fileId).update();
    }

    static Receipt receipt(ResultSet row, int at) throws SQLException {
        return new Receipt(
                row.getObject("file_id", UUID.class),
                row.getObject("grant_id", UUID.class),
                row.getString("name"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("added_by", UUID.class),
                row.getTimestamp("added_at").toInstant());
    }
}
