package kz.bastama.browser;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Between which steps a product is killed: {@code -Dbastama.kills=<number>} at random, {@code all}, or {@code 0}. The seed is
 * said, and {@code -Dbastama.kills.seed} repeats it.
 */
class Kills {

    private final Set<Integer> after;

    private Kills(Set<Integer> after) {
        this.after = after;
    }

    static Kills among(int steps) {
        String wanted = System.getProperty("bastama.kills", "0");
        int most = steps - 1;
        long number = wanted.equals("all") ? most : Math.min(most, Integer.parseInt(wanted));
        long seed = Long.getLong("bastama.kills.seed", System.nanoTime());
        if (number > 0) {
            System.out.printf("Kills the product %d times, -Dbastama.kills.seed=%d%n", number, seed);
        }
        return new Kills(
                new Random(seed).ints(0, most).distinct().limit(number).boxed().collect(Collectors.toSet()));
    }

    boolean none() {
        return after.isEmpty();
    }

    boolean after(int step) {
        return after.contains(step);
    }
}
