package kz.bastama.planning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.domain.Amendment;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.ApprovalOrder;
import kz.bastama.planning.domain.Direction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAmendments implements Amendments {

    private final JdbcClient jdbc;

    StoredAmendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Amendment amendment) {
        ApprovalOrder order = amendment.order();
        jdbc.sql("""
                        insert into planning_amendments
                            (list_id, revision, reason, reason_kk, order_number, order_date, order_signatory)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (list_id, revision) do update set reason = excluded.reason,
                            reason_kk = excluded.reason_kk,
                            order_number = excluded.order_number, order_date = excluded.order_date,
                            order_signatory = excluded.order_signatory
                        """)
                .params(
                        amendment.listId(),
                        amendment.revision(),
                        amendment.reason().ru(),
                        amendment.reason().kk(),
                        order == null ? null : order.number(),
                        order == null ? null : order.date(),
                        order == null ? null : order.signatory())
                .update();
    }

    @Override
    public void remove(Amendment amendment) {
        jdbc.sql("delete from planning_amendments where list_id = ? and revision = ? and order_number is null")
                .params(amendment.listId(), amendment.revision())
                .update();
    }

    @Override
    public List<Amendment> of(UUID listId) {
        return jdbc.sql("select * from planning_amendments where list_id = ? order by revision")
                .param(listId)
                .query((row, at) -> new Amendment(
                        row.getObject("list_id", UUID.class),
                        row.getInt("revision"),
                        OfficialText.said(row.getString("reason_kk"), row.getString("reason")),
                        order(row)))
                .list();
    }

    @Override
    public void keep(UUID listId, int revision, List<Direction> directions) {
        jdbc.sql("delete from planning_direction_revisions where list_id = ? and revision = ?")
                .params(listId, revision)
                .update();
        for (Direction direction : directions) {
            jdbc.sql("insert into planning_direction_revisions select *, ? from planning_directions where id = ?")
                    .params(revision, direction.id())
                    .update();
        }
    }

    @Override
    public List<Direction> directions(UUID listId, int revision) {
        return jdbc.sql("select * from planning_direction_revisions where list_id = ? and revision = ? order by number")
                .params(listId, revision)
                .query((row, at) -> direction(row))
                .list();
    }

    private static ApprovalOrder order(ResultSet row) throws SQLException {
        return row.getString("order_number") == null
                ? null
                : new ApprovalOrder(
                        row.getString("order_number"),
                        row.getObject("order_date", LocalDate.class),
                        row.getString("order_signatory"));
    }

    private static Direction direction(ResultSet row) throws SQLException {
        return new Direction(
                row.getObject("id", UUID.class),
                row.getObject("list_id", UUID.class),
                row.getInt("number"),
                row.getString("sphere"),
                text(row, "title"),
                text(row, "goal"),
                text(row, "tasks"),
                text(row, "results"),
                row.getString("kato"),
                row.getString("grant_type"),
                row.getBigDecimal("amount"),
                row.getInt("months"),
                row.getString("cost_reasoning"),
                row.getString("based_on"),
                row.getInt("version"));
    }

    private static OfficialText text(ResultSet row, String prefix) throws SQLException {
        return new OfficialText(
                row.getString(prefix + "_kk"), row.getString(prefix + "_ru"), row.getString(prefix + "_en"));
    }
}
