package kz.bastama.party.persistence;

import kz.bastama.legal.OfficialText;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(implementationName = "Mapped<CLASS_NAME>")
interface PartyMapper {

    Operator toOperator(OperatorRow row);

    @Mapping(target = "id", constant = "1")
    OperatorRow toRow(Operator operator, Integer version);

    Customer toCustomer(CustomerRow row);

    CustomerRow toRow(Customer customer, Integer version);

    TextColumns toColumns(OfficialText text);

    OfficialText toText(TextColumns columns);
}
