package kz.bastama.ngo.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.form.Option;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTerritories implements Territories {

    private static final String SELECT = "SELECT kato, parent, name_kk, name_ru, name_en FROM ngo_territories";

    private final JdbcClient jdbc;

    StoredTerritories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Territory> find(String kato) {
        return jdbc.sql(SELECT + " WHERE kato = :kato")
                .param("kato", kato)
                .query(StoredTerritories::territory)
                .optional();
    }

    @Override
    public List<Territory> regions() {
        return jdbc.sql(SELECT + " WHERE parent IS NULL ORDER BY kato")
                .query(StoredTerritories::territory)
                .list();
    }

    @Override
    public List<Territory> within(String kato) {
        return jdbc.sql(SELECT + " WHERE parent = :kato ORDER BY kato")
                .param("kato", kato)
                .query(StoredTerritories::territory)
                .list();
    }

    @Override
    public List<Option> options(Locale language) {
        List<Territory> all = jdbc.sql(SELECT + " ORDER BY kato")
                .query(StoredTerritories::territory)
                .list();
        Map<String, Territory> known = all.stream().collect(Collectors.toMap(Territory::kato, Function.identity()));
        return all.stream()
                .map(place -> new Option(place.kato(), label(place, known, language)))
                .toList();
    }

    private static String label(Territory place, Map<String, Territory> known, Locale language) {
        String name = place.name().in(language);
        return place.isRegion() ? name : label(known.get(place.parent()), known, language) + ", " + name;
    }

    @Override
    public OfficialText fullName(String kato) {
        return find(kato).map(this::withRegion).orElseGet(() -> OfficialText.of(kato, kato));
    }

    private OfficialText withRegion(Territory place) {
        if (place.isRegion()) {
            return place.name();
        }
        OfficialText region = fullName(place.parent());
        OfficialText name = place.name();
        return new OfficialText(
                region.kk() + ", " + name.kk(), region.ru() + ", " + name.ru(), region.en() + ", " + name.en());
    }

    private static Territory territory(ResultSet row, int number) throws SQLException {
        return new Territory(
                row.getString("kato"),
                row.getString("parent"),
                new OfficialText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")));
    }
}
