package kz.bastama.document;

/** The facts of one paper: a record in the {@code paper} room of its module. The wording stands in the templates. */
public interface PaperContent {

    PaperType type();
}
