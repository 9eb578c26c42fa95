package kz.bastama.party.persistence;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CustomerRows extends ListCrudRepository<CustomerRow, String> {

    @Query("select * from party_customers order by name_kk collate \"kk-x-icu\"")
    List<CustomerRow> sorted();

    boolean existsByBinAndCodeNot(String bin, String code);
}
