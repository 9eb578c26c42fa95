package kz.bastama.party.domain;

import java.util.List;
import java.util.Optional;
import kz.bastama.party.Customer;
import kz.bastama.party.Operator;

/** The operator and the customers as they are kept, each with the version that an edit must name. */
public interface PartyBook {

    Optional<Kept<Operator>> operator();

    Optional<Kept<Customer>> customer(String code);

    List<Customer> customers();

    boolean isBinTaken(String bin, String code);

    /** Version null: the first time. */
    void save(Kept<Operator> operator);

    void saveCustomer(Kept<Customer> customer);

    record Kept<T>(T value, Integer version) {}
}
