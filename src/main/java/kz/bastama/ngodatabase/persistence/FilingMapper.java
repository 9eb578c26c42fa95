package kz.bastama.ngodatabase.persistence;

import kz.bastama.ngodatabase.domain.Filing;
import kz.bastama.party.Bin;
import org.mapstruct.Mapper;

@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface FilingMapper {

    Filing toDomain(FilingRow row);

    FilingRow toRow(Filing filing);

    default Bin bin(String digits) {
        return new Bin(digits);
    }

    default String bin(Bin bin) {
        return bin.digits();
    }
}
