package kz.bastama.competition;

import java.util.List;

/**
 * What a competition keeps of one application.
 *
 * @param cases ids of the cases whose journal tells its story
 * @param items in their order
 */
public record FiledApplication(List<String> cases, List<FiledItem> items) {

    public FiledApplication {
        cases = List.copyOf(cases);
        items = List.copyOf(items);
    }
}
