package kz.bastama.legal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in words what a {@link Refusal} states as a fact, in the language of the reader, with the article it rests on. */
public interface RefusalWording {

    /** The sentence of {@code refusal.<code>} followed by the source in brackets when there is one. */
    String of(Refusal refusal, Locale language);

    /** One sentence a reason, in their order. */
    List<String> of(Verdict verdict, Locale language);

    /**
     * One sentence at each field, for a page that shows them there.
     *
     * @param whole where a reason goes that is about no field
     */
    default Map<String, String> byField(Verdict verdict, String whole, Locale language) {
        Map<String, String> sentences = new LinkedHashMap<>();
        verdict.refusals()
                .forEach(refusal ->
                        sentences.put(refusal.field() == null ? whole : refusal.field(), of(refusal, language)));
        return sentences;
    }

    /** The source with a word on its certainty: that it is observed practice or our default, where it is not law. */
    String of(LegalBasis basis, Locale language);
}
