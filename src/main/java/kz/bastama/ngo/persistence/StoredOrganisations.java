package kz.bastama.ngo.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bastama.form.Page;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.domain.BinTaken;
import kz.bastama.ngo.domain.OrganisationLine;
import kz.bastama.ngo.domain.OrganisationQuery;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.persistence.OrganisationRow.FounderRow;
import kz.bastama.ngo.persistence.OrganisationRow.SphereRow;
import kz.bastama.party.Bin;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredOrganisations implements OrganisationRegister {

    private static final String READ = """
            select one.*,
                array(select sphere from ngo_organisation_spheres where organisation_id = one.id) as spheres,
                array(select name from ngo_founders where organisation_id = one.id order by position) as founder_names,
                array(select iin from ngo_founders where organisation_id = one.id order by position) as founder_iins,
                array(select bin from ngo_founders where organisation_id = one.id order by position) as founder_bins
            from ngo_organisations one
            """;

    private final OrganisationRows rows;
    private final OrganisationMapper mapper;
    private final OrganisationSearch search;
    private final JdbcClient jdbc;

    StoredOrganisations(OrganisationRows rows, OrganisationMapper mapper, OrganisationSearch search, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.search = search;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RegisteredOrganisation> find(UUID id) {
        return read("where id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<OfficialText> name(UUID id) {
        return jdbc.sql("select name_kk, name_ru, name_en from ngo_organisations where id = ?")
                .param(id)
                .query((row, at) ->
                        new OfficialText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")))
                .optional();
    }

    @Override
    public Optional<RegisteredOrganisation> findByBin(Bin bin) {
        return read("where bin = ? order by state desc, opened_at limit 1", bin.digits()).stream()
                .findFirst();
    }

    @Override
    public void hold(Bin bin) {
        rows.hold(bin.digits());
    }

    @Override
    public RegisteredOrganisation save(RegisteredOrganisation organisation) {
        try {
            return mapper.toDomain(rows.save(mapper.toRow(organisation)));
        } catch (DuplicateKeyException taken) {
            throw new BinTaken(organisation.bin(), taken);
        } catch (DbActionExecutionException failure) {
            if (failure.getCause() instanceof DuplicateKeyException) {
                throw new BinTaken(organisation.bin(), failure);
            }
            throw failure;
        }
    }

    @Override
    public Page<OrganisationLine> search(OrganisationQuery query) {
        return search.find(query);
    }

    private List<RegisteredOrganisation> read(String condition, Object value) {
        return jdbc.sql(READ + condition).param(value).query(StoredOrganisations::row).list().stream()
                .map(mapper::toDomain)
                .toList();
    }

    private static OrganisationRow row(ResultSet row, int at) throws SQLException {
        Timestamp verifiedAt = row.getTimestamp("verified_at");
        return new OrganisationRow(
                row.getObject("id", UUID.class),
                row.getObject("version", Integer.class),
                row.getString("bin"),
                row.getString("name_kk"),
                row.getString("name_ru"),
                row.getString("name_en"),
                row.getString("legal_form"),
                row.getObject("registered_on", LocalDate.class),
                row.getString("kato"),
                row.getString("address"),
                row.getString("head_name"),
                row.getString("head_post"),
                row.getString("head_post_kk"),
                row.getString("head_iin"),
                row.getString("contact_person"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("iban"),
                row.getString("bic"),
                row.getString("state"),
                verifiedAt == null ? null : verifiedAt.toInstant(),
                row.getString("verified_by"),
                row.getString("verified_on_basis"),
                row.getString("remark"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("reasons"),
                row.getString("actual_kato"),
                row.getString("actual_address"),
                row.getObject("staff_count", Integer.class),
                row.getString("proposed"),
                Stream.of(several(row, "spheres")).map(SphereRow::new).collect(Collectors.toSet()),
                founders(row));
    }

    private static List<FounderRow> founders(ResultSet row) throws SQLException {
        String[] names = several(row, "founder_names");
        String[] iins = several(row, "founder_iins");
        String[] bins = several(row, "founder_bins");
        return IntStream.range(0, names.length)
                .mapToObj(at -> new FounderRow(names[at], iins[at], bins[at]))
                .toList();
    }

    private static String[] several(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
