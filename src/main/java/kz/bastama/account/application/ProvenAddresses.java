package kz.bastama.account.application;

import kz.bastama.account.MailAddresses;
import kz.bastama.account.Person;
import kz.bastama.account.domain.ConfirmedAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ProvenAddresses implements MailAddresses {

    private final ConfirmedAddresses confirmed;

    ProvenAddresses(ConfirmedAddresses confirmed) {
        this.confirmed = confirmed;
    }

    @Override
    public boolean isConfirmed(Person person) {
        return confirmed.isConfirmed(person.id(), person.email());
    }
}
