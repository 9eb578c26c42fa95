package kz.bastama.ngo.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import kz.bastama.engine.OpenCase;
import kz.bastama.engine.OpenCases;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations that wait for an officer of the operator to see who may speak for them. No state body has a part in it. */
@Repository
class OpenVerifications implements OpenCases {

    private final JdbcClient jdbc;

    OpenVerifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenCase> open() {
        return jdbc.sql("select id, name_kk, name_ru, name_en, opened_at from ngo_organisations"
                        + " where state = 'UNVERIFIED' and remark is null")
                .query((row, at) -> new OpenCase(
                        row.getString("id"),
                        new OfficialText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                        "verification",
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        null,
                        "/staff/organisations/" + row.getString("id"),
                        ""))
                .list();
    }
}
