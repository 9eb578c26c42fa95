package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the answers come to.
 *
 * @param held how many said so; each possible answer has its count
 * @param ratings how many gave 1 to 5
 */
public record SurveyResults(int answers, Map<SurveyAnswer.Held, Integer> held, List<Integer> ratings) {

    public static final int BEST = 5;

    public SurveyResults {
        held = Map.copyOf(held);
        ratings = List.copyOf(ratings);
    }

    public static SurveyResults of(List<SurveyAnswer> all) {
        Map<SurveyAnswer.Held, Integer> held = new EnumMap<>(SurveyAnswer.Held.class);
        for (SurveyAnswer.Held one : SurveyAnswer.Held.values()) {
            held.put(one, (int) all.stream().filter(said -> said.held() == one).count());
        }
        Integer[] ratings = new Integer[BEST];
        for (int at = 0; at < BEST; at++) {
            int rating = at + 1;
            ratings[at] =
                    (int) all.stream().filter(said -> said.rating() == rating).count();
        }
        return new SurveyResults(all.size(), held, List.of(ratings));
    }

    /** For papers, whose templates name no types. */
    public int count(String said) {
        return held.get(SurveyAnswer.Held.valueOf(said));
    }

    /** Of the ratings, to a tenth; null where nobody answered. */
    public BigDecimal average() {
        int sum = 0;
        for (int at = 0; at < BEST; at++) {
            sum += ratings.get(at) * (at + 1);
        }
        return answers == 0
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
    }

    /** How many in a hundred said that nothing took place; 0 where nobody answered. */
    public int missed() {
        return answers == 0 ? 0 : held.get(SurveyAnswer.Held.NO) * 100 / answers;
    }
}
