package kz.bastama.planning;

import java.util.List;
import java.util.UUID;

/** What a module above spends of the money of an approved list. A module contributes one as a bean. */
public interface MoneyUses {

    List<MoneyUse> of(UUID listId);
}
