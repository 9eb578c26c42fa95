package kz.bastama.ngo.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.domain.Twin;
import kz.bastama.ngo.domain.Twins;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTwins implements Twins {

    private final JdbcClient database;

    StoredTwins(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Twin> of(UUID organisationId) {
        return database.sql("""
                        select o.id, o.bin, o.name_kk, o.name_ru, o.name_en, array_agg(distinct t.ground order by t.ground) as grounds
                        from ngo_open_twins t join ngo_organisations o on o.id = t.other
                        where t.one = :id group by o.id order by o.name_kk collate "kk-x-icu", o.id limit 50
                        """)
                .param("id", organisationId)
                .query(StoredTwins::twin)
                .list();
    }

    @Override
    public List<Twin> rivals(UUID organisationId) {
        return database.sql("""
                        select o.id, o.bin, o.name_kk, o.name_ru, o.name_en, array[]::text[] as grounds
                        from ngo_organisations mine join ngo_organisations o on o.bin = mine.bin and o.id <> mine.id
                        where mine.id = :id order by o.opened_at, o.id limit 50
                        """)
                .param("id", organisationId)
                .query(StoredTwins::twin)
                .list();
    }

    @Override
    public void dismiss(UUID one, UUID other, String reason, String officer, Instant at) {
        database.sql("""
                        insert into ngo_twin_dismissals
                            (one, other, ground, trait_hash, reason, dismissed_by, dismissed_at)
                        select least(one, other), greatest(one, other), ground, trait_hash, :reason, :officer, :at
                        from ngo_open_twins where one = :one and other = :other
                        on conflict do nothing
                        """)
                .param("reason", reason)
                .param("officer", officer)
                .param("at", Timestamp.from(at))
                .param("one", one)
                .param("other", other)
                .update();
    }

    private static Twin twin(ResultSet row, int number) throws SQLException {
        Array grounds = row.getArray("grounds");
        return new Twin(
                row.getObject("id", UUID.class),
                row.getString("bin"),
                new OfficialText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                Stream.of((String[]) grounds.getArray())
                        .map(Twin.Ground::valueOf)
                        .toList());
    }
}
