package kz.bastama.expert.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Seal;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Contribution;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.domain.DrawBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDraws implements DrawBook {

    private final JdbcClient jdbc;
    private final Seal seal;

    StoredDraws(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public boolean publish(ExpertDraw draw, String secret) {
        int kept = jdbc.sql("""
                        insert into expert_draws (case_id, edition, published_at, commitment, sealed_secret)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        draw.caseId(),
                        draw.edition(),
                        Timestamp.from(draw.publishedAt()),
                        draw.commitment(),
                        seal.seal(bound(draw.caseId()), secret))
                .update();
        if (kept == 1) {
            draw.urns().forEach(urn -> keep(draw.caseId(), urn));
        }
        return kept == 1;
    }

    @Override
    public Optional<ExpertDraw> ofCase(String caseId) {
        return read(caseId, "");
    }

    @Override
    public Optional<ExpertDraw> hold(String caseId) {
        return read(caseId, " for update");
    }

    @Override
    public void add(String caseId, Contribution value) {
        jdbc.sql("""
                        insert into expert_draw_values (case_id, position, observer, organisation, value, entered_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        caseId,
                        value.position(),
                        value.observer(),
                        value.organisation(),
                        value.value(),
                        Timestamp.from(value.at()))
                .update();
    }

    /** What was published before secrets were sealed lies open. */
    @Override
    public Optional<String> secret(String caseId) {
        return jdbc.sql("select secret, sealed_secret from expert_draws where case_id = ?")
                .param(caseId)
                .query((row, at) -> row.getString("secret") == null
                        ? seal.open(bound(caseId), row.getBytes("sealed_secret"))
                        : Optional.of(row.getString("secret")))
                .single();
    }

    @Override
    public void close(String caseId, String secret, String seed, List<Urn> urns, Instant at) {
        int closed = jdbc.sql("update expert_draws set secret = ?, seed = ?, closed_at = ?"
                        + " where case_id = ? and closed_at is null")
                .params(secret, seed, Timestamp.from(at), caseId)
                .update();
        if (closed != 1) {
            throw new IllegalStateException("The draw of " + caseId + " was closed before");
        }
        for (Urn urn : urns) {
            for (int place = 1; place <= urn.drawn().size(); place++) {
                jdbc.sql("update expert_draw_lines set place = ? where case_id = ? and sphere = ? and number = ?")
                        .params(place, caseId, urn.sphere(), urn.drawn().get(place - 1))
                        .update();
            }
        }
    }

    private static String bound(String caseId) {
        return "draw " + caseId;
    }

    private void keep(String caseId, Urn urn) {
        jdbc.sql("insert into expert_draw_spheres (case_id, sphere, members, reserve) values (?, ?, ?, ?)")
                .params(caseId, urn.sphere(), urn.members(), urn.reserve())
                .update();
        for (Line line : urn.lines()) {
            jdbc.sql("""
                            insert into expert_draw_lines (case_id, sphere, number, mark, expert_id, name, salt)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(caseId, urn.sphere(), line.number(), line.mark(), line.expertId(), line.name(), line.salt())
                    .update();
        }
    }

    /** The secret is not even asked for before the draw is closed. */
    private Optional<ExpertDraw> read(String caseId, String lock) {
        return jdbc.sql("""
                        select case_id, edition, published_at, commitment, closed_at, seed,
                            case when closed_at is not null then secret end as revealed
                        from expert_draws where case_id = ?
                        """ + lock).param(caseId).query((row, at) -> draw(row)).optional();
    }

    private ExpertDraw draw(ResultSet row) throws SQLException {
        String caseId = row.getString("case_id");
        Timestamp closed = row.getTimestamp("closed_at");
        return new ExpertDraw(
                caseId,
                row.getString("edition"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("commitment"),
                urns(caseId),
                values(caseId),
                closed == null ? null : closed.toInstant(),
                row.getString("revealed"),
                row.getString("seed"));
    }

    private List<Urn> urns(String caseId) {
        return jdbc.sql("select * from expert_draw_spheres where case_id = ? order by sphere collate \"C\"")
                .param(caseId)
                .query((row, at) -> new Urn(
                        row.getString("sphere"),
                        row.getInt("members"),
                        row.getInt("reserve"),
                        lines(caseId, row.getString("sphere")),
                        drawn(caseId, row.getString("sphere"))))
                .list();
    }

    private List<Line> lines(String caseId, String sphere) {
        return jdbc.sql("select * from expert_draw_lines where case_id = ? and sphere = ? order by number")
                .params(caseId, sphere)
                .query((row, at) -> new Line(
                        row.getInt("number"),
                        row.getString("mark"),
                        row.getObject("expert_id", UUID.class),
                        row.getString("name"),
                        row.getString("salt")))
                .list();
    }

    private List<Integer> drawn(String caseId, String sphere) {
        return jdbc.sql("select number from expert_draw_lines where case_id = ? and sphere = ? and place is not null"
                        + " order by place")
                .params(caseId, sphere)
                .query(Integer.class)
                .list();
    }

    private List<Contribution> values(String caseId) {
        return jdbc.sql("select * from expert_draw_values where case_id = ? order by position")
                .param(caseId)
                .query((row, at) -> new Contribution(
                        row.getInt("position"),
                        row.getString("observer"),
                        row.getString("organisation"),
                        row.getString("value"),
                        row.getTimestamp("entered_at").toInstant()))
                .list();
    }
}
