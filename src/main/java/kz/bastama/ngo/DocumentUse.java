package kz.bastama.ngo;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Says what relies on files of the cabinet. Each module that takes documents of organisations puts one bean. */
public interface DocumentUse {

    List<Use> of(Collection<UUID> fileIds);

    /** Whether anything relies on one of them, worded or not. */
    boolean isAny(Collection<UUID> fileIds);

    /**
     * @param text worded in the language of the reader
     * @param path page of the organisation that uses it
     */
    record Use(UUID fileId, String text, String path) {}
}
