package kz.bastama.expert;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells the registry how much its experts have to do. The module that gives them work puts one bean. */
public interface ExpertLoads {

    /** By person; whoever was never given anything is not among them. */
    Map<UUID, ExpertLoad> of(Collection<UUID> persons);
}
