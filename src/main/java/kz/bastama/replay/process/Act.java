package kz.bastama.replay.process;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.bastama.legal.Verdict;
import kz.bastama.replay.domain.Part;

/** What somebody does in a case: one word of the file over the use case that the portal or Tasklist would call. */
interface Act {

    /** The word in the file. */
    String word();

    /** @return why it was refused; empty when it is done */
    List<Reason> play(Part told);

    /**
     * Why something was refused.
     *
     * @param code of the refusal; empty where only words are known
     */
    record Reason(String code, String words) {

        static List<Reason> of(Verdict verdict, Function<Verdict, List<String>> wording) {
            List<String> words = wording.apply(verdict);
            return IntStream.range(0, words.size())
                    .mapToObj(at -> new Reason(verdict.refusals().get(at).code(), words.get(at)))
                    .toList();
        }

        boolean is(String expected) {
            return code.equals(expected) || words.contains(expected);
        }
    }
}
