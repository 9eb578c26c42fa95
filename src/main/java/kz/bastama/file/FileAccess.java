package kz.bastama.file;

/**
 * Says who may download a file. Each module that takes uploads implements it and answers for its own cases; a file that
 * nobody opens is hidden from all.
 */
public interface FileAccess {

    /** Whether the present actor may open the file; false for a case of another module. */
    boolean mayOpen(StoredFile file);
}
