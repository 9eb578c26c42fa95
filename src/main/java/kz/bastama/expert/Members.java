package kz.bastama.expert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registry of members of councils and commissions. */
public interface Members {

    Optional<Member> find(UUID id);

    Optional<Member> ofPerson(UUID personId);

    List<Member> active();
}
