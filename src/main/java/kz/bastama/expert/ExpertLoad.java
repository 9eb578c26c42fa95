package kz.bastama.expert;

/**
 * How much an expert has been given to do.
 *
 * @param assigned score sheets, without those dropped for a conflict of interest
 * @param done final ones among them
 * @param late those that were final after their term, or are still open past it
 */
public record ExpertLoad(int assigned, int done, int late) {

    public static final ExpertLoad NONE = new ExpertLoad(0, 0, 0);
}
