package kz.bastama.party;

import java.util.List;
import java.util.Optional;

/** The operator and the customers. */
public interface Parties {

    Operator operator();

    List<Customer> customers();

    Optional<Customer> customer(String code);
}
