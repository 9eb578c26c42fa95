package kz.bastama.ngo;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says what relies on files of the cabinet. Each module that takes documents of organisations puts one bean. */
public interface DocumentUse {

    List<Use> of(Collection<UUID> fileIds);

    /** Those of them on which anything relies, worded or not. */
    Set<UUID> reliedOn(Collection<UUID> fileIds);

    /** Those of them that were sent: they are kept for the sake of what they were sent with, whatever the organisation does. */
    Set<UUID> sent(Collection<UUID> fileIds);

    /**
     * @param text worded in the language of the reader
     * @param path page of the organisation that uses it
     */
    record Use(UUID fileId, String text, String path) {}
}
