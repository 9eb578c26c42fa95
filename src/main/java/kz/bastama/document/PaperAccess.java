package kz.bastama.document;

/**
 * Says who may open the papers of an aggregate. The module that owns the paper type implements it; a type that nobody
 * answers for is refused to all.
 */
public interface PaperAccess {

    /** Whether this answers for papers of the module. */
    boolean answersFor(PaperType type);

    /** Whether the present actor may open the paper. */
    boolean mayOpen(Paper paper);

    /** Whether a later revision of such a paper stands in the place of the former, so that whoever holds the former is told. */
    default boolean replaces(PaperType type) {
        return false;
    }

    /** Whether the one stands in the place of the other, both of one type and aggregate. */
    default boolean replaces(Paper later, Paper former) {
        return replaces(former.type()) && later.revision() > former.revision();
    }
}
