package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How an agreement divides the sum of a grant into payments. The first follows the signatures; each later one waits for the
 * acceptance of the report on the one before it, the last one for the acceptance of the final report.
 *
 * @param percents of the sum, from the first payment to the last; together a hundred
 */
public record TrancheShares(List<BigDecimal> percents) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TrancheShares {
        percents = List.copyOf(percents);
        if (percents.size() < 2 || percents.stream().anyMatch(percent -> percent.signum() <= 0)) {
            throw new IllegalArgumentException("A grant is paid in two shares or more, each above zero: " + percents);
        }
        if (percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) != 0) {
            throw new IllegalArgumentException("The shares are not a hundred per cent: " + percents);
        }
    }

    public static TrancheShares of(int... percents) {
        List<BigDecimal> shares = new ArrayList<>();
        for (int percent : percents) {
            shares.add(BigDecimal.valueOf(percent));
        }
        return new TrancheShares(shares);
    }

    /**
     * The shares of an edition with another first one: what it is smaller or larger by goes to the share after it.
     *
     * @param first less than the first two shares of the template together
     */
    public static TrancheShares of(List<BigDecimal> template, BigDecimal first) {
        List<BigDecimal> shares = new ArrayList<>(template);
        shares.set(1, template.get(0).add(template.get(1)).subtract(first));
        shares.set(0, first);
        return new TrancheShares(shares);
    }

    /**
     * The later shares as somebody types them, one after another in whole per cent: {@code 40, 20}.
     *
     * @return those of the template where nothing is typed, with what the first is smaller or larger by in the share after it
     */
    public static List<BigDecimal> typed(List<BigDecimal> template, BigDecimal first, String later) {
        List<BigDecimal> shares = new ArrayList<>(List.of(first));
        Stream.of(later.split("[^0-9]+"))
                .filter(one -> !one.isEmpty())
                .map(BigDecimal::new)
                .forEach(shares::add);
        return later.isBlank() ? of(template, first).percents() : shares;
    }

    /** The largest first share that leaves the template its other shares, in whole per cent. */
    public static BigDecimal mostFirst(List<BigDecimal> template) {
        return template.size() == 2
                ? template.get(0)
                : template.get(0).add(template.get(1)).subtract(BigDecimal.ONE);
    }

    public int count() {
        return percents.size();
    }

    /** Whether it divides as a template does. */
    public boolean areThoseOf(List<BigDecimal> template) {
        return count() == template.size()
                && IntStream.range(0, count()).allMatch(at -> percents.get(at).compareTo(template.get(at)) == 0);
    }

    public BigDecimal first() {
        return percents.get(0);
    }

    /** The report that accounts for the last but one payment is the final one. */
    public int finalStage() {
        return count() - 1;
    }

    /**
     * One payment in tenge, to the tiyn; the last one is the rest, so that together they are exactly the sum.
     *
     * @param tranche from 1
     */
    public BigDecimal sum(int tranche, BigDecimal agreed) {
        BigDecimal rest = agreed;
        for (int before = 1; before < tranche; before++) {
            rest = rest.subtract(rounded(before, agreed).min(rest));
        }
        return tranche == count() ? rest : rounded(tranche, agreed).min(rest);
    }

    private BigDecimal rounded(int tranche, BigDecimal agreed) {
        return agreed.multiply(percents.get(tranche - 1)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
