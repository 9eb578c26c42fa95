package kz.bastama.party.persistence;

import kz.bastama.legal.OfficialText;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface PartyMapper {

    @Mapping(target = "id", constant = "1")
    OperatorRow toRow(Operator operator, Integer version);

    CustomerRow toRow(Customer customer, Integer version);

    TextColumns toColumns(OfficialText text);
}
