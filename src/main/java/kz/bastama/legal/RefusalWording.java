package kz.bastama.legal;

import java.util.List;
import java.util.Locale;

/** Says in words what a {@link Refusal} states as a fact, in the language of the reader, with the article it rests on. */
public interface RefusalWording {

    /** The sentence of {@code refusal.<code>} followed by the source in brackets when there is one. */
    String of(Refusal refusal, Locale language);

    /** One sentence a reason, in their order. */
    List<String> of(Verdict verdict, Locale language);

    /** The source with a word on its certainty: that it is observed practice or our default, where it is not law. */
    String of(LegalBasis basis, Locale language);
}
