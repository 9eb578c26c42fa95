package kz.bastama.ngo.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.bastama.ngo.Territory;
import kz.bastama.ngo.domain.TerritoryRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTerritoryRegister implements TerritoryRegister {

    private final JdbcClient jdbc;

    StoredTerritoryRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> codes() {
        return jdbc.sql("SELECT kato FROM ngo_territories").query(String.class).set();
    }

    /** Regions first, for the others refer to them. What a known one lies in stays, and so does its English name. */
    @Override
    public void keep(List<Territory> territories) {
        territories.stream()
                .sorted(Comparator.comparing(Territory::isRegion).reversed().thenComparing(Territory::kato))
                .forEach(one -> jdbc.sql("""
                                INSERT INTO ngo_territories (kato, parent, name_kk, name_ru, name_en, certainty)
                                VALUES (:kato, :parent, :kk, :ru, :ru, 'LAW')
                                ON CONFLICT (kato) DO UPDATE SET name_kk = :kk, name_ru = :ru, certainty = 'LAW'
                                """)
                        .param("kato", one.kato())
                        .param("parent", one.parent())
                        .param("kk", one.name().kk())
                        .param("ru", one.name().ru())
                        .update());
    }
}
